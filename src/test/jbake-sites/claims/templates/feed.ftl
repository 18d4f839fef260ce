<feed><#list published_claims as c><entry><title>${c.title?xml}</title><id>${config.site_host}/${c.uri}</id><content>${c.body?xml}</content></entry>
</#list></feed>
