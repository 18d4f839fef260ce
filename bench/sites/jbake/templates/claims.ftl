<#import "page.ftl" as p>
<@p.page title="All claims">
<@p.claims of=published_claims/>
</@p.page>
