<#include "parts/head.ftl">
<#assign month = "">
<#list published_posts as post>
<#assign this = post.date?string("MMMM yyyy")>
<#if this != month><h2>${this}</h2><#assign month = this></#if>
<a href="${content.rootpath}${post.uri}">${post.date?string("dd")} ${post.title}</a>
</#list>
<#include "parts/foot.ftl">
