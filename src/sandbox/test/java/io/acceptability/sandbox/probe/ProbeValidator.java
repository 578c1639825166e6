package io.acceptability.sandbox.probe;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import java.util.Map;

/** The validator of the probe plugin: refuses always. */
public class ProbeValidator implements Validator {

    private final Notes notes;

    public ProbeValidator(Notes notes) {
        this.notes = notes;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void validate(Map transientVars, Map args, PropertySet properties) throws InvalidInputException {
        throw new InvalidInputException("refused with " + notes.count() + " notes");
    }
}
