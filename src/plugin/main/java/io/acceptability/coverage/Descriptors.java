package io.acceptability.coverage;

import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import java.lang.reflect.InvocationTargetException;
import java.util.List;

/**
 * Makes new parts of a workflow. Jira's workflow engine is newer than the last public one: it made the constructors private and has a factory
 * instead, which the public one does not have.
 */
final class Descriptors {
    private static final String FACTORY = "com.opensymphony.workflow.loader.DescriptorFactory";

    private Descriptors() {}

    /** The engine's raw list, with the type that its parts have. */
    static <T> List<T> list(List<?> raw, Class<T> type) {
        return raw.stream().map(type::cast).toList();
    }

    static ValidatorDescriptor validator() {
        return make(ValidatorDescriptor.class, "createValidatorDescriptor");
    }

    static FunctionDescriptor function() {
        return make(FunctionDescriptor.class, "createFunctionDescriptor");
    }

    private static <T> T make(Class<T> type, String method) {
        try {
            Class<?> factory;
            try {
                factory = Class.forName(FACTORY, true, type.getClassLoader());
            } catch (ClassNotFoundException publicEngine) {
                return type.getConstructor().newInstance();
            }
            Object made = factory.getMethod("getFactory").invoke(null);
            return type.cast(factory.getMethod(method).invoke(made));
        } catch (InvocationTargetException failed) {
            throw new IllegalStateException(
                    "The workflow engine cannot make a " + type.getSimpleName(), failed.getCause());
        } catch (ReflectiveOperationException unknown) {
            throw new IllegalStateException("The workflow engine makes no " + type.getSimpleName(), unknown);
        }
    }
}
