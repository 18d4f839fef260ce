<#import "page.ftl" as p>
<@p.page title=content.title root="../">
<article>
${content.body}
</article>
<h2>Claims</h2>
<ul>
<#list content.said.claims as claim>
<li><a href="../claims/${claim.id}.html">${claim.title?html}</a></li>
</#list>
</ul>
</@p.page>
