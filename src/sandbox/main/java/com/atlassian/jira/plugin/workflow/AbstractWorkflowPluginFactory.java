package com.atlassian.jira.plugin.workflow;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Base of the factories that workflow modules bring along, working as Jira's: one of Input, Edit and View is called. */
public abstract class AbstractWorkflowPluginFactory implements WorkflowPluginFactory {
    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        Map<String, Object> params = new HashMap<>();
        switch (resourceName) {
            case "input-parameters" -> getVelocityParamsForInput(params);
            case "edit-parameters" -> getVelocityParamsForEdit(params, descriptor);
            case "view" -> getVelocityParamsForView(params, descriptor);
            default ->
                throw new IllegalArgumentException("Invalid velocity parameter '" + resourceName + "' specified.");
        }
        return params;
    }

    protected abstract void getVelocityParamsForInput(Map<String, Object> velocityParams);

    protected abstract void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected abstract void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor);

    protected Map<String, Object> extractMultipleParams(Map<String, Object> params, Collection<String> paramNames) {
        Map<String, Object> extracted = new HashMap<>();
        for (String name : paramNames) {
            extracted.put(name, extractSingleParam(params, name));
        }
        return extracted;
    }

    protected String extractSingleParam(Map<String, Object> conditionParams, String paramName) {
        if (!conditionParams.containsKey(paramName)) {
            throw new IllegalArgumentException("Could not find parameter: '" + paramName + "' in params.");
        }
        return ((String[]) conditionParams.get(paramName))[0];
    }
}
