package io.acceptability.coverage;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.FunctionDescriptor;
import com.opensymphony.workflow.loader.ResultDescriptor;
import com.opensymphony.workflow.loader.ValidatorDescriptor;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.coverage.Addition;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.Module;
import java.util.ArrayList;
import java.util.List;

/** Puts the validator and the post function where they are missing, and nowhere twice. */
final class Guarding {
    private Guarding() {}

    /**
     * What is missing.
     *
     * @param action one transition, or none for all by which issues are delivered. A loop-back is guarded only when it is named: it delivers
     *     nothing, and it often serves other statuses too, which would then ask the gate as well
     */
    static List<Addition> plan(List<Passage> passages, @Nullable Integer action) {
        List<Addition> plan = new ArrayList<>();
        for (Passage passage : passages) {
            if (action == null ? passage.arrives() : passage.action().getId() == action) {
                List<Module> missing = missing(passage);
                if (!missing.isEmpty()) {
                    plan.add(new Addition(passage.route(), missing));
                }
            }
        }
        return plan;
    }

    private static List<Module> missing(Passage passage) {
        List<Module> missing = new ArrayList<>();
        Guard guard = passage.route().guard();
        if (guard != Guard.GUARDED && guard != Guard.SETTING_UNREADABLE) {
            missing.add(Module.VALIDATOR);
        }
        if (!passage.route().recorded()) {
            missing.add(Module.POST_FUNCTION);
        }
        return missing;
    }

    /** Adds what the plan says to the descriptor that these passages are of. */
    static void apply(List<Passage> passages, List<Addition> plan) {
        for (Addition addition : plan) {
            for (Passage passage : passages) {
                if (passage.action().getId() == addition.route().action()) {
                    addition.adds().forEach(module -> add(passage, module));
                }
            }
        }
    }

    private static void add(Passage passage, Module module) {
        if (module == Module.VALIDATOR) {
            add(passage.action());
            return;
        }
        for (Ending ending : passage.endings()) {
            if (!ending.records()) {
                record(ending.results().get(0));
            }
        }
    }

    @SuppressWarnings("unchecked")
    private static void add(ActionDescriptor action) {
        ValidatorDescriptor validator = Descriptors.validator();
        validator.setType(GateModule.CLASS_TYPE);
        validator.getArgs().putAll(GateModule.VALIDATOR.arguments());
        action.getValidators().add(validator);
    }

    /** Last, so that everything that Jira does on the way is done when the delivery is recorded. */
    @SuppressWarnings("unchecked")
    private static void record(ResultDescriptor result) {
        FunctionDescriptor function = Descriptors.function();
        function.setType(GateModule.CLASS_TYPE);
        function.getArgs().putAll(GateModule.POST_FUNCTION.arguments());
        result.getPostFunctions().add(function);
    }
}
