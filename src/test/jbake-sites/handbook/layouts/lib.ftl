<#macro shell title>
<title>${title?upper_case}</title>
${config.my_user} ${config.my_home} ${config.my_list?join("|")} ${config.my_text} ${config.my_accent} ${config.custom_key} ${config.site_host} ${config.java_version} ${config["site_host"]}
<#list chapters as c>${c.title!"?"} </#list>| <#list published_chapters as c>${c.title!"?"} </#list>| <#list notes as c>${c.title} </#list>| <#list published_notes as c>${c.title} </#list>| <#list indexs as c>${c.title} </#list>| ${published_posts?size} ${posts?size} ${pages?size} ${facts?size} ${published_indexs???c} ${masterindexs?size} ${feeds?size} ${archives?size}
<#nested>
${.locale} ${1234.5} ${true?string("yes", "no")} ${"<i>&"} ${"<i>&"?html} ${"a b"?url("UTF-8")} ${nothing!"default"} ${numberOfPages!"no pages"} <#attempt>${missing}<#recover>recovered</#attempt>
</#macro>
