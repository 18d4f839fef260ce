<urlset><#list published_content as c><url><loc>${config.site_host}/${c.uri}</loc></url>
</#list></urlset>
