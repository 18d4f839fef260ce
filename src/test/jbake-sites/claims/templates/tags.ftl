${tag}
<#list tagged_documents as d>${content.rootpath}${d.uri} ${d.title}
</#list>