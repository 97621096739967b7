<#import "base.ftl" as base>
<@base.page>
<p><time datetime="${content.start}">${content.start?datetime.iso?string("EEEE, MMMM d, HH:mm")}</time> ${content.room} ${content.track}</p>
${content.body}
<#list db.getDocumentByUri("speaker", "speakers/" + content.speaker + "/index.html") as speaker><section><h2><a href="/${speaker.uri?remove_ending("index.html")}">${speaker.title}</a></h2><p>${speaker.affiliation}</p>${speaker.body}</section></#list>
<p><#list content.keywords?split(", ") as keyword><a href="/keywords/${keyword}/">${keyword}</a> </#list></p>
</@base.page>
