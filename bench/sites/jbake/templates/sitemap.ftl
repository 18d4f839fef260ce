<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<#list published_claims as claim>
<url><loc>${config.site_host}/${claim.uri}</loc><lastmod>${claim.date?string("yyyy-MM-dd")}</lastmod></url>
</#list>
<#list published_actors as actor>
<url><loc>${config.site_host}/${actor.uri}</loc><lastmod>${actor.date?string("yyyy-MM-dd")}</lastmod></url>
</#list>
</urlset>
