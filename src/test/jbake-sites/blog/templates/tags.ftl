<#include "parts/head.ftl">
<h1>${tag}</h1>
<#list tag_posts as post>${post.title} ${content.rootpath}${post.uri}
</#list>
<#list tagged_documents as d>${d.type} ${d.title}
</#list>
<#include "parts/foot.ftl">
