package com.atlassian.jira.plugin.workflow;

/** Parameters of a workflow condition. */
public interface WorkflowPluginConditionFactory extends WorkflowPluginFactory {}
