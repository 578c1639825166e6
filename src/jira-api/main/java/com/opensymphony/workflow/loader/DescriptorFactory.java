package com.opensymphony.workflow.loader;

/** Makes the parts of a workflow; the engine of Jira has it, the one on Maven Central is older. */
public class DescriptorFactory {
    public static DescriptorFactory getFactory() {
        throw new UnsupportedOperationException("signature only");
    }

    public ValidatorDescriptor createValidatorDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public ConditionDescriptor createConditionDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public ConditionsDescriptor createConditionsDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }

    public FunctionDescriptor createFunctionDescriptor() {
        throw new UnsupportedOperationException("signature only");
    }
}
