<#-- One library a line: name, version, licences. -->
<#list dependencyMap as entry>
<#assign project = entry.getKey()/>
${project.artifactId} ${project.version} (<#list entry.getValue() as licence>${licence}<#if licence_has_next>; </#if></#list>)
</#list>
