<#include "parts/head.ftl">
Nothing here.
<#include "parts/foot.ftl">
