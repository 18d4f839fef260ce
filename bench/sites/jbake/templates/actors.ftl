<#import "page.ftl" as p>
<@p.page title=content.title>
<ul>
<#list published_actors as actor>
<li><a href="${actor.uri}">${actor.title?html}</a> (${actor.said.claims?size})</li>
</#list>
</ul>
</@p.page>
