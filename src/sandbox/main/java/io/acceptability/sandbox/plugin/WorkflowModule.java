package io.acceptability.sandbox.plugin;

import com.opensymphony.workflow.loader.AbstractDescriptor;
import java.util.Locale;
import java.util.Map;

/** A validator, condition or post function that the plugin brings along. */
public interface WorkflowModule {

    /** What kind of workflow module it is, by the element of the descriptor. */
    enum Kind {
        VALIDATOR("workflow-validator", "validator-class"),
        CONDITION("workflow-condition", "condition-class"),
        FUNCTION("workflow-function", "function-class");

        final String element;
        final String classElement;

        Kind(String element, String classElement) {
            this.element = element;
            this.classElement = classElement;
        }
    }

    /** What kind of module it is. */
    Kind kind();

    /** The module's key within the plugin. */
    String key();

    /** What Jira writes as {@code full.module.key}: the plugin's key followed by the module's, nothing between. */
    String fullModuleKey();

    /** The name in this language. */
    String name(Locale locale);

    /** The description in this language, empty without one. */
    String description(Locale locale);

    /** The class that the workflow's XML names as {@code class.name}. */
    String implementationClass();

    /** Whether administrators may take it off a transition again. */
    boolean isDeletable();

    /** Whether a transition can have it once only. */
    boolean isUnique();

    /** Whether the module has parameters to enter. */
    boolean hasParameters();

    /** The form fields for a new use of the module. */
    String inputHtml(Locale locale);

    /** The form fields for changing a use of the module. */
    String editHtml(AbstractDescriptor descriptor, Locale locale);

    /** What a use of the module says about itself. */
    String viewHtml(AbstractDescriptor descriptor, Locale locale);

    /** The arguments to store in the workflow for what a form has sent. */
    Map<String, String> arguments(Map<String, String[]> form);
}
