package io.acceptability.sandbox.probe;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.Condition;
import java.util.Map;

/** The condition of the probe plugin: never passes. */
public class ProbeCondition implements Condition {

    @Override
    @SuppressWarnings("rawtypes")
    public boolean passesCondition(Map transientVars, Map args, PropertySet properties) {
        return false;
    }
}
