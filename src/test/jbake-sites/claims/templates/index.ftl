<#list published_actors as a>${a.title} ${a.uri}
</#list><#list published_claims as c>${c.title} ${c.uri} ${c.date?string("yyyy-MM-dd")}
</#list>