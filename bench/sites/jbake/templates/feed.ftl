<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
<#assign claims = published_claims>
<title>${config.site_name?xml}</title>
<id>${config.site_host}/</id>
<link rel="self" href="${config.site_host}/feed.xml"/>
<updated>${claims?first.date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}</updated>
<author><name>${config.site_name?xml}</name></author>
<#list claims as claim>
<#if claim?index == 20><#break></#if>
<entry>
<title>${claim.title?xml}</title>
<id>${config.site_host}/${claim.uri}</id>
<link href="${config.site_host}/${claim.uri}"/>
<updated>${claim.date?string("yyyy-MM-dd'T'HH:mm:ss'Z'")}</updated>
<content type="html">${claim.body?xml}</content>
</entry>
</#list>
</feed>
