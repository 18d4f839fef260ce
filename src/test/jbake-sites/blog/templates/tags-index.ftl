<#include "parts/head.ftl">
<#list tags as tag>${tag.name} ${tag.uri} ${tag.tagged_posts?size} ${tag.tagged_documents?size}
</#list>
<#list tags?map(t -> {"name": t.name, "count": t.tagged_posts?size})?filter(t -> t.count gt 1)?sort_by("count")?reverse as t>${t.name} ${t.count}
</#list>
<#include "parts/foot.ftl">
