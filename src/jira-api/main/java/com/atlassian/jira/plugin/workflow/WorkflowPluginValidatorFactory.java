package com.atlassian.jira.plugin.workflow;

/** Parameters of a workflow validator. */
public interface WorkflowPluginValidatorFactory extends WorkflowPluginFactory {}
