<h1>${content.title}</h1>
${content.body}
<p><#list content.tags as t><a href="${content.rootpath}tags/${t}.html">${t}</a> </#list></p>
