package io.acceptability.sandbox.probe;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.FunctionProvider;
import java.util.Map;

/** The post function of the probe plugin: writes a note. */
public class ProbeFunction implements FunctionProvider {

    private final Notes notes;

    public ProbeFunction(Notes notes) {
        this.notes = notes;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void execute(Map transientVars, Map args, PropertySet properties) {
        notes.add("function");
    }
}
