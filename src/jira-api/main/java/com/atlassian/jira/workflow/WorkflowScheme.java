package com.atlassian.jira.workflow;

import java.util.Map;

/** Which workflow goes with which issue type; the key null stands for all others. */
public interface WorkflowScheme {
    Long getId();

    String getName();

    boolean isDraft();

    boolean isDefault();

    String getActualWorkflow(String issueTypeId);

    String getActualDefaultWorkflow();

    Map<String, String> getMappings();
}
