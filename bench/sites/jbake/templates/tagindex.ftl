<#import "page.ftl" as p>
<@p.page title="All tags" root="../">
<ul>
<#list tags?sort_by("name") as tag>
<li><a href="../${tag.uri}">${tag.name}</a> (${tag.tagged_documents?size})</li>
</#list>
</ul>
</@p.page>
