package com.opensymphony.workflow.loader;

/** Makes the parts of a workflow, as the newer engine of Jira does. */
public class DescriptorFactory {
    private static final DescriptorFactory FACTORY = new DescriptorFactory();

    public static DescriptorFactory getFactory() {
        return FACTORY;
    }

    public ValidatorDescriptor createValidatorDescriptor() {
        return new ValidatorDescriptor();
    }

    public ConditionDescriptor createConditionDescriptor() {
        return new ConditionDescriptor();
    }

    public ConditionsDescriptor createConditionsDescriptor() {
        return new ConditionsDescriptor();
    }

    public FunctionDescriptor createFunctionDescriptor() {
        return new FunctionDescriptor();
    }
}
