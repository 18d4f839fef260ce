${tag} [${content.rootpath}] ${content.type} <#list tagged_documents as d>${d.title} ${d.noExtensionUri} </#list><#list tag_posts as d>${d.title}</#list>
