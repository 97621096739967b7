<#import "base.ftl" as base>
<@base.page title=config.site_title uri="">
<ul><#list db.getPublishedContent("group") as it><#if it.kind == "days"><li><a href="/${it.uri?remove_ending("index.html")}">${it.title}</a></li></#if></#list></ul>
</@base.page>
