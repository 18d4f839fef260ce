<!DOCTYPE html>
<html lang="en">
<head>
<title><#if (content.title)??>${content.title} · </#if>${config.site_title}</title>
<link rel="stylesheet" href="<#if (content.rootpath)??>${content.rootpath}<#else></#if>css/site.css">
</head>
<body class="${content.type}">
<#include "menu.ftl">
