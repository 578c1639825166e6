package com.atlassian.jira.plugin.workflow;

/** Parameters of a workflow post function. */
public interface WorkflowPluginFunctionFactory extends WorkflowPluginFactory {}
