<#include "parts/head.ftl">
<h1>${content.title}</h1>
<p>${content.date?string["yyyy-MM-dd"]} ${content.uri} ${content.sourceuri} ${content.sha1} ${content.cached?c} ${content.rendered?c} <#if content.tags??>${content.tags?size}</#if></p>
${content.body!}
<#if content.items??><#list content.items as i>${i} </#list></#if>
<#list content?keys?sort as key>${key} </#list>
<#include "parts/foot.ftl">
