package io.acceptability.gate;

import com.atlassian.jira.plugin.workflow.AbstractWorkflowPluginFactory;
import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Map;
import java.util.Optional;

/** Shows and stores the one setting that the validator and the condition have. */
abstract class BoundaryConfirmedFactory extends AbstractWorkflowPluginFactory {
    private static final String REQUIRE_PROJECT = BoundaryConfirmedSetting.REQUIRE_PROJECT;

    /**
     * What the workflow keeps for this module.
     *
     * @throws IllegalArgumentException when the descriptor is of another kind of module
     */
    abstract Map<?, ?> args(AbstractDescriptor descriptor);

    @Override
    protected void getVelocityParamsForInput(Map<String, Object> velocityParams) {
        velocityParams.put(REQUIRE_PROJECT, false);
    }

    @Override
    protected void getVelocityParamsForEdit(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        // Whoever edits a setting that cannot be read sees the stricter one.
        velocityParams.put(REQUIRE_PROJECT, setting(descriptor).orElse(true));
    }

    @Override
    protected void getVelocityParamsForView(Map<String, Object> velocityParams, AbstractDescriptor descriptor) {
        velocityParams.put(REQUIRE_PROJECT, setting(descriptor).orElse(false));
        velocityParams.put("unreadable", setting(descriptor).isEmpty());
    }

    /**
     * What to store of a submitted form. An unchecked box is not in it.
     *
     * @throws IllegalArgumentException naming the parameter, when the form sends anything but its own value
     */
    @Override
    public Map<String, ?> getDescriptorParams(Map<String, Object> formParams) {
        Object submitted = formParams.get(REQUIRE_PROJECT);
        String value = submitted instanceof String[] values && values.length == 1
                ? values[0]
                : submitted == null ? "false" : String.valueOf(submitted);
        if (BoundaryConfirmedSetting.requireProject(Map.of(REQUIRE_PROJECT, value))
                .isEmpty()) {
            throw new IllegalArgumentException(REQUIRE_PROJECT + " must be true or false");
        }
        return Map.of(REQUIRE_PROJECT, value);
    }

    private Optional<Boolean> setting(AbstractDescriptor descriptor) {
        return BoundaryConfirmedSetting.requireProject(args(descriptor));
    }
}
