{"items": [<#list published_content?sort_by("uri") as c>{"url": "${config.site_host}/${c.noExtensionUri!c.uri}", "title": "${(c.title!"")?json_string}", "date": "${(c.date?string("yyyy"))!}"}<#sep>,
</#sep></#list>]}
