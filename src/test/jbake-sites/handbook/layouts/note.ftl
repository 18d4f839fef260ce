${content.title} [${content.rootpath}] ${content.uri} <#if content.items??><#list content.items as i>${i} </#list></#if><#if content.body??>${content.body}</#if>
