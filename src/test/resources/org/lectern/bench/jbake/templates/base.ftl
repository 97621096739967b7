<#setting time_zone="Europe/Lisbon">
<#macro page title=content.title uri=content.uri>
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · ${config.site_title}</title>
<#assign plain=(content.body!"")?replace("<[^>]*>", "", "r")>
<meta name="description" content="<#if (plain?length > 160)>${plain[0..159]}<#else>${plain}</#if>">
<link rel="canonical" href="${config.site_host}/${uri?remove_ending("index.html")}">
</head>
<body>
<header><a href="/">${config.site_title}</a> <a href="/sessions/">Sessions</a> <a href="/speakers/">Speakers</a></header>
<main><h1>${title}</h1>
<#nested></main>
</body>
</html>
</#macro>
<#macro item it><li><a href="/${it.uri?remove_ending("index.html")}">${it.title}</a><#if it.start??> <time datetime="${it.start}">${it.start?datetime.iso?string("EEE, MMM d, HH:mm")}</time></#if><#if it.room??> ${it.room}</#if></li></#macro>
