<#import "page.ftl" as p>
<@p.page title="Claims about " + tag root="../">
<@p.claims of=tagged_documents root="../"/>
</@p.page>
