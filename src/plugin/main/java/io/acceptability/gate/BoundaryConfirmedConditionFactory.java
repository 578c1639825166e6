package io.acceptability.gate;

import com.atlassian.jira.plugin.workflow.WorkflowPluginConditionFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ConditionDescriptor;
import java.util.Map;

/** Shows and stores the condition’s one setting on the workflow pages. */
public final class BoundaryConfirmedConditionFactory extends BoundaryConfirmedFactory
        implements WorkflowPluginConditionFactory {
    @Override
    Map<?, ?> args(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof ConditionDescriptor condition)) {
            throw new IllegalArgumentException("Descriptor must be a ConditionDescriptor.");
        }
        return condition.getArgs();
    }
}
