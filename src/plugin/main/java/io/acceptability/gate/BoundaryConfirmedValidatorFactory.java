package io.acceptability.gate;

import com.atlassian.jira.plugin.workflow.WorkflowPluginValidatorFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.util.Map;

/** Shows and stores the validator’s one setting on the workflow pages. */
public final class BoundaryConfirmedValidatorFactory extends BoundaryConfirmedFactory
        implements WorkflowPluginValidatorFactory {
    @Override
    Map<?, ?> args(AbstractDescriptor descriptor) {
        if (!(descriptor instanceof ValidatorDescriptor validator)) {
            throw new IllegalArgumentException("Descriptor must be a ValidatorDescriptor.");
        }
        return validator.getArgs();
    }
}
