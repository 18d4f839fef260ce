<#include "parts/head.ftl">
<article>
<h1>${content.title}</h1>
<p><em>${content.date?string("dd MMMM yyyy")}</em> ${content.status} ${(content.summary)!"no summary"} <#if content.big?has_content>${config.site_host}/${content.big}</#if></p>
${content.body}
<#if content.tags??><p><#list content.tags as tag><a href="${content.rootpath}tags/${tag?trim?replace(' ', '-')}.html">${tag}</a><#if tag_has_next>, </#if></#list></p></#if>
<#if content.previousContent??><a rel="prev" href="${content.rootpath}${content.previousContent.noExtensionUri!content.previousContent.uri}">${content.previousContent.title}</a></#if>
<#if content.nextContent??><a rel="next" href="${content.rootpath}${content.nextContent.uri}">${content.nextContent.title}</a></#if>
</article>
<#include "parts/foot.ftl">
