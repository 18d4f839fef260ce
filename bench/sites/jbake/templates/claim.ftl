<#import "page.ftl" as p>
<@p.page title=content.title root="../">
<dl>
<dt>Said by</dt>
<dd><a href="../actors/${content.speaker}.html">${content.speaker_name?html}</a></dd>
<dt>Date</dt>
<dd><time>${content.date?string("yyyy-MM-dd")}</time></dd>
<dt>Tags</dt>
<#list content.tags as tag>
<dd><a href="../tags/${tag}.html">${tag}</a></dd>
</#list>
</dl>
<article>
${content.body}
</article>
</@p.page>
