package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.WorkflowModule;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import io.acceptability.sandbox.workflow.WorkflowEditor;
import io.acceptability.sandbox.workflow.WorkflowEditor.Use;
import io.acceptability.sandbox.workflow.WorkflowModel;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adding, editing and removing a module of a transition, with the forms that the plugin brings along. */
final class WorkflowModulePages {
    private final Desk desk;
    private final WorkflowPages workflows;
    private final InstalledPlugin plugin;

    WorkflowModulePages(Desk desk, WorkflowPages workflows, InstalledPlugin plugin) {
        this.desk = desk;
        this.workflows = workflows;
        this.plugin = plugin;
    }

    void addTo(Web web) {
        web.memberPage(WorkflowPages.BASE + "AddModule.jspa", request -> on(request, this::add));
        web.memberPage(WorkflowPages.BASE + "EditModule.jspa", request -> on(request, this::edit));
        web.memberPage(WorkflowPages.BASE + "RemoveModule.jspa", request -> on(request, this::remove));
    }

    private record Place(String workflow, Transition transition, Kind kind, PageRequest request) {}

    private interface Step {
        PageResult at(Place place);
    }

    private PageResult on(PageRequest request, Step step) throws Exception {
        return workflows.forAdmins(request, admins -> {
            Optional<WorkflowModel> workflow = workflows.workflow(request);
            Optional<Transition> transition = workflow.flatMap(w -> WorkflowPages.transition(w, request));
            Optional<Kind> kind = Arrays.stream(Kind.values())
                    .filter(k -> k.name().equals(request.parameter("kind").orElse("")))
                    .findFirst();
            if (transition.isEmpty() || kind.isEmpty()) {
                return WorkflowPages.noWorkflow();
            }
            return step.at(new Place(workflow.get().name(), transition.get(), kind.get(), request));
        });
    }

    private PageResult add(Place place) {
        String key = place.request().parameter("module").orElse("");
        Optional<WorkflowModule> module = plugin.workflowModules().stream()
                .filter(known -> known.kind() == place.kind() && known.key().equals(key))
                .findFirst();
        if (module.isEmpty()) {
            return WorkflowPages.noWorkflow();
        }
        if (!place.request().isPost()) {
            return form(
                    place,
                    "AddModule.jspa",
                    module.get(),
                    "Add",
                    module.get().inputHtml(place.request().locale()),
                    Map.of("module", key));
        }
        Map<String, String> arguments =
                new LinkedHashMap<>(module.get().arguments(place.request().parameters()));
        arguments.put(WorkflowEditor.CLASS_NAME, module.get().implementationClass());
        arguments.put(WorkflowEditor.FULL_MODULE_KEY, module.get().fullModuleKey());
        desk.jira().workflowEditor().add(place.workflow(), place.transition().id(), place.kind(), arguments);
        return back(place);
    }

    private PageResult edit(Place place) {
        Optional<Use> use = use(place);
        Optional<WorkflowModule> module = use.flatMap(known -> plugin.workflowModule(known.className()));
        if (module.isEmpty()) {
            return WorkflowPages.noWorkflow();
        }
        int index = use.get().index();
        if (!place.request().isPost()) {
            return form(
                    place,
                    "EditModule.jspa",
                    module.get(),
                    "Update",
                    module.get()
                            .editHtml(use.get().descriptor(), place.request().locale()),
                    Map.of("index", String.valueOf(index)));
        }
        desk.jira()
                .workflowEditor()
                .edit(
                        place.workflow(),
                        place.transition().id(),
                        place.kind(),
                        index,
                        module.get().arguments(place.request().parameters()));
        return back(place);
    }

    private PageResult remove(Place place) {
        Optional<Use> use = use(place).filter(workflows::isRemovable);
        if (place.request().isPost() && use.isPresent()) {
            desk.jira()
                    .workflowEditor()
                    .remove(
                            place.workflow(),
                            place.transition().id(),
                            place.kind(),
                            use.get().index());
        }
        return back(place);
    }

    private PageResult form(
            Place place, String action, WorkflowModule module, String verb, String html, Map<String, String> hidden) {
        Map<String, Object> model = workflows.model(place.request());
        model.put("workflow", place.workflow());
        model.put("transitionId", place.transition().id());
        model.put("transitionName", place.transition().name());
        model.put(
                "back",
                Addresses.transition(place.workflow(), place.transition().id()));
        model.put("kind", place.kind().name());
        model.put("action", WorkflowPages.BASE + action);
        model.put("hidden", hidden);
        model.put("verb", verb);
        model.put("name", module.name(place.request().locale()));
        model.put("description", module.description(place.request().locale()));
        model.put("fieldsHtml", html);
        // Jira puts the fields into a table; a plugin that brings no rows of its own stands better without one.
        model.put("isRows", html.contains("<tr"));
        return PageResult.html(verb + " " + module.name(place.request().locale()), "pages/workflow-module.vm", model);
    }

    private Optional<Use> use(Place place) {
        String index = place.request().parameter("index").orElse("");
        List<Use> uses = desk.jira()
                .workflowEditor()
                .uses(place.workflow(), place.transition().id(), place.kind());
        return index.matches("\\d{1,4}") && Integer.parseInt(index) < uses.size()
                ? Optional.of(uses.get(Integer.parseInt(index)))
                : Optional.empty();
    }

    private static PageResult back(Place place) {
        return PageResult.redirect(
                Addresses.transition(place.workflow(), place.transition().id()));
    }
}
