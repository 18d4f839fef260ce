<#include "parts/head.ftl">
<#list published_posts as post>
<h2><a href="${content.rootpath}${post.uri}">${post.title}</a></h2>
<p>${post.date?string("dd MMMM yyyy")}</p>
${post.body}
</#list>
<#if (numberOfPages gt 1)>
<#if (previousFileName??)><a href="${content.rootpath}${previousFileName}">Newer</a></#if>
${currentPageNumber}/${numberOfPages}
<#if (nextFileName??)><a href="${content.rootpath}${nextFileName}">Older</a></#if>
</#if>
<#include "parts/foot.ftl">
