<h1>${content.title}</h1>
${content.body}
<ul><#list published_claims as c><#if c.actor == content.id><li><a href="${content.rootpath}${c.uri}">${c.title}</a></li></#if></#list></ul>
