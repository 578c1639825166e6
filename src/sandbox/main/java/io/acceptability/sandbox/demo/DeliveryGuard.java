package io.acceptability.sandbox.demo;

import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.WorkflowModule;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.WorkflowEditor;
import io.acceptability.sandbox.workflow.WorkflowModel;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.LinkedHashMap;
import java.util.Map;

/** Puts the plugin's validators on the transitions into Delivered, as an admin would by hand. */
public final class DeliveryGuard {
    /** The status whose transitions are guarded. */
    public static final String DELIVERED = "Delivered";

    private final Store store;
    private final Workflows workflows;
    private final WorkflowEditor editor;
    private final InstalledPlugin plugin;

    public DeliveryGuard(Store store, Workflows workflows, WorkflowEditor editor, InstalledPlugin plugin) {
        this.store = store;
        this.workflows = workflows;
        this.editor = editor;
        this.plugin = plugin;
    }

    /** Guards a workflow; a transition that has the validator already keeps it as it is. */
    public void guard(String workflowName) {
        WorkflowModel workflow = workflows.byName(workflowName).orElseThrow();
        String delivered = store.constants()
                .byName(Constants.Kind.STATUS, DELIVERED)
                .map(Constant::id)
                .orElse("");
        for (Transition transition : workflow.transitions()) {
            if (delivered.equals(transition.toStatusId())) {
                for (WorkflowModule module : plugin.workflowModules()) {
                    if (module.kind() == Kind.VALIDATOR && !isThere(workflowName, transition, module)) {
                        editor.add(workflowName, transition.id(), Kind.VALIDATOR, arguments(module));
                    }
                }
            }
        }
    }

    /** What the workflow stores for a module whose form was left as it comes. */
    private static Map<String, String> arguments(WorkflowModule module) {
        Map<String, String> arguments = new LinkedHashMap<>(module.arguments(Map.of()));
        arguments.put(WorkflowEditor.CLASS_NAME, module.implementationClass());
        arguments.put(WorkflowEditor.FULL_MODULE_KEY, module.fullModuleKey());
        return arguments;
    }

    private boolean isThere(String workflow, Transition transition, WorkflowModule module) {
        return editor.uses(workflow, transition.id(), Kind.VALIDATOR).stream()
                .anyMatch(use -> use.className().equals(module.implementationClass()));
    }
}
