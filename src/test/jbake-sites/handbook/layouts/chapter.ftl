<#import "lib.ftl" as lib>
<#setting number_format="0.##">
<@lib.shell title=content.title!"untitled">
${content.uri} ${content.noExtensionUri!"-"} [${content.rootpath}] ${content.type} ${content.status} ${content.date?string("yyyy")}
<#if content.uri != "bare.html">${content.date?datetime} ${content.date?datetime?iso_utc} ${content.date?datetime?string.short}</#if>
${content.body}
<#if content.meta??>${content.meta.level} ${content.meta.ratio} <#list content.meta.words as w>${w} </#list>${content.meta.deep.on?c} ${content.meta.deep.none!"none"} <#list content.meta?keys as k>${k} </#list></#if>
${(content["og.title"])!} ${(content["strange key"])!} [${(content.empty)!"missing"}]
<#assign p = data.get("people.yml")>
${p.name} ${p.born?string("yyyy-MM-dd")} ${p.age + 1} <#list p.yes_no as x>${x?c} </#list>${p.clock} ${p.octal} ${p.rate} ${p.nothing!"nothing"} ${p.text?replace("\n", "/")}
<#list p.roles as r>${r.title} ${r.since?c} </#list>${p.more.a + p.more.b + p.more.c} ${p.roles[1].title} ${p.roles?size}
<#list data.get("list.yaml").data as x><#if x?is_hash && x.second??>${x.second}<#else>${x}</#if> </#list>
<#if data.get("deep/not-read.yml").x??>read<#else>not read</#if>
${db.getPublishedContent("chapter")?size} ${db.getAllContent("note")?size} ${db.getPublishedCount("note")} ${db.getDocumentCount("fact")} <#list alltags as t>${t};</#list> ${db.getPublishedDocumentsByTag("one")?size} ${db.getDocumentByUri("root.html")[0].title}
<#list db.getPublishedContent("note") as n>${n.title} ${n.uri} ${n.date?string("dd.MM.yy")} </#list>
</@lib.shell>
