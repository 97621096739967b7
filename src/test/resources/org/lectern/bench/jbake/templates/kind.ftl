<#import "base.ftl" as base>
<@base.page>
<ul><#list db.getPublishedContent("group") as it><#if it.kind == content.of><li><a href="/${it.uri?remove_ending("index.html")}">${it.title}</a></li></#if></#list></ul>
</@base.page>
