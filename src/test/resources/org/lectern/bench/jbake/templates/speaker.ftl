<#import "base.ftl" as base>
<@base.page>
<p>${content.affiliation}</p>
${content.body}
<ul><#list content.sessions?split(", ") as slug><#list db.getDocumentByUri("session", "sessions/" + slug + "/index.html") as session><@base.item session/></#list></#list></ul>
</@base.page>
