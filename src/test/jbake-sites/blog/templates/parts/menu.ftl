<nav>
<a href="${content.rootpath}index.html">Home</a>
<#list published_pages?sort_by("title") as p><a href="${content.rootpath}${p.uri}">${p.title?html}</a>
</#list>
<a href="${content.rootpath}${config.archive_file}">Archive</a>
<a href="${content.rootpath}${config.feed_file}">Feed</a>
</nav>
<aside>
<#list posts as p><#if (p?counter > config.sidebar_posts?number)><#break></#if>
<a href="${content.rootpath}${p.noExtensionUri!p.uri}">${p.title}</a> <time>${p.date?string("MMM dd, yyyy")}</time>
</#list>
<#list alltags as t><a href="${content.rootpath}${config.tag_path}/${t}${config.output_extension}">${t}</a> ${db.getPublishedPostsByTag(t).size()}
</#list>
<#list config.sidebar_words as w>${w}<#sep>, </#list>
<#if config.render_feed?boolean>feed</#if> ${config.index_paginate?c} ${published_posts?size} ${version}
</aside>
