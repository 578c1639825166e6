package io.acceptability.sandbox.probe;

import com.atlassian.jira.plugin.workflow.WorkflowPluginFactory;
import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;

/** The validator factory of the probe plugin, with a bean as its argument. */
public class ProbeValidatorFactory implements WorkflowPluginFactory, WorkflowPluginValidatorFactory {

    private final Notes notes;

    public ProbeValidatorFactory(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Map<String, ?> getVelocityParams(String resourceName, AbstractDescriptor descriptor) {
        return Map.of("view", resourceName + " of " + (descriptor == null ? "none" : "one"), "notes", notes.count());
    }

    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        return Map.of("strict", String.valueOf(formParams.containsKey("strict")));
    }
}
