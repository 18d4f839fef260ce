<#macro page title root="">
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>${title?html} | ${config.site_name?html}</title>
<link rel="stylesheet" href="${root}css/site.css">
<link rel="alternate" type="application/atom+xml" href="${root}feed.xml">
</head>
<body>
<nav>
<ul>
<li><a href="${root}index.html">${config.site_name?html}</a></li>
<li><a href="${root}claims.html">Claims</a></li>
<li><a href="${root}actors.html">Actors</a></li>
<li><a href="${root}tags/index.html">Tags</a></li>
</ul>
</nav>
<main>
<h1>${title?html}</h1>
<#nested>
</main>
</body>
</html>
</#macro>
<#macro claims of root="">
<ul>
<#list of as claim>
<li><a href="${root}${claim.uri}">${claim.title?html}</a>, <time>${claim.date?string("yyyy-MM-dd")}</time></li>
</#list>
</ul>
</#macro>
