<#import "page.ftl" as p>
<#assign claims = published_claims>
<@p.page title="The newest of " + claims?size?c + " claims">
<#list claims as claim>
<#if claim?index == 20><#break></#if>
<section>
<h2><a href="${claim.uri}">${claim.title?html}</a></h2>
<p><a href="actors/${claim.speaker}.html">${claim.speaker_name?html}</a>, <time>${claim.date?string("yyyy-MM-dd")}</time></p>
</section>
</#list>
</@p.page>
