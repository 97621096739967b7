<#import "base.ftl" as base>
<@base.page>
<ul><#list db.getPublishedDocumentsByTag(content.of) as it><@base.item it/></#list></ul>
</@base.page>
