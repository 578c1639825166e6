package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.WorkflowModule;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import io.acceptability.sandbox.workflow.WorkflowEditor.Use;
import io.acceptability.sandbox.workflow.WorkflowModel;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Workflows for administrators: their statuses and transitions, who uses them, and what guards each transition. */
final class WorkflowPages {
    static final String BASE = "/secure/admin/workflows/";

    private static final Set<String> ESSENTIAL = Set.of(
            "UpdateIssueStatusFunction",
            "CreateCommentFunction",
            "GenerateChangeHistoryFunction",
            "IssueReindexFunction",
            "FireIssueEventFunction",
            "IssueCreateFunction");

    private final Desk desk;
    private final SideMenu menu;
    private final Look look;
    private final InstalledPlugin plugin;

    WorkflowPages(Desk desk, SideMenu menu, InstalledPlugin plugin) {
        this.desk = desk;
        this.menu = menu;
        this.look = new Look(desk.jira());
        this.plugin = plugin;
    }

    void addTo(Web web) {
        web.memberPage(BASE + "ListWorkflows.jspa", request -> forAdmins(request, this::list));
        web.memberPage(BASE + "ViewWorkflowSteps.jspa", request -> forAdmins(request, this::steps));
        web.memberPage(BASE + "UseWorkflow.jspa", request -> forAdmins(request, this::use));
        web.memberPage(BASE + "ViewWorkflowTransition.jspa", request -> forAdmins(request, this::transition));
    }

    /** A workflow in the list. */
    public record WorkflowLine(String name, String description, List<String> projects, int transitions) {}

    /** A transition of a workflow, with how many modules of each kind it has. */
    public record TransitionLine(
            int id, String name, String from, String to, String toCss, int conditions, int validators, int functions) {}

    /** A module in use on a transition. */
    public record UseLine(
            int index, String name, String viewHtml, List<String> arguments, boolean editable, boolean removable) {}

    /** What a transition has of one kind, and what it could get. */
    public record Section(String kind, String title, List<UseLine> uses, List<IssueForms.Option> addable) {}

    /** A model with the menu of the administration, and the notice that waits for the reader. */
    Map<String, Object> model(PageRequest request) {
        return menu.administration(request, "workflows", desk.model(request));
    }

    PageResult forAdmins(PageRequest request, io.acceptability.sandbox.web.Page page) throws Exception {
        return desk.jira().permissions().isAdministrator(Desk.userKey(request))
                ? page.answer(request)
                : Desk.notAllowed();
    }

    private PageResult list(PageRequest request) {
        Map<String, Object> model = model(request);
        model.put(
                "workflows",
                desk.jira().workflows().all().stream()
                        .map(workflow -> new WorkflowLine(
                                workflow.name(),
                                workflow.description(),
                                desk.jira().workflows().projectsUsing(workflow.name()),
                                workflow.transitions().size()))
                        .toList());
        return PageResult.html("Workflows", "pages/workflows.vm", model);
    }

    private PageResult steps(PageRequest request) {
        Optional<WorkflowModel> workflow = workflow(request);
        if (workflow.isEmpty()) {
            return noWorkflow();
        }
        String name = workflow.get().name();
        List<String> using = desk.jira().workflows().projectsUsing(name);
        Map<String, Object> model = model(request);
        model.put("workflow", name);
        model.put("description", workflow.get().description());
        model.put("using", using);
        model.put("hasDraft", desk.jira().transitions().drafts().names().contains(name));
        model.put(
                "projects",
                desk.projects(request).stream().map(ProjectRecord::key).toList());
        model.put(
                "types",
                desk.jira().store().constants().all(Constants.Kind.ISSUE_TYPE).stream()
                        .map(type -> new IssueForms.Option(type.id(), type.name()))
                        .toList());
        model.put(
                "transitions",
                workflow.get().transitions().stream()
                        .map(transition -> line(name, transition))
                        .toList());
        return PageResult.html(name, "pages/workflow.vm", model);
    }

    private PageResult use(PageRequest request) {
        Optional<WorkflowModel> workflow = workflow(request);
        Optional<ProjectRecord> project =
                desk.project(request.parameter("project").orElse(""), request);
        if (workflow.isEmpty()) {
            return noWorkflow();
        }
        Optional<String> type = request.parameter("issueType")
                .flatMap(id -> desk.jira().store().constants().byId(Constants.Kind.ISSUE_TYPE, id))
                .map(Constants.Constant::id);
        if (request.isPost() && project.isPresent()) {
            desk.jira()
                    .migrations()
                    .useWorkflow(
                            project.get().id(),
                            type.orElse(null),
                            workflow.get().name(),
                            Desk.userKey(request));
        }
        return PageResult.redirect(Addresses.workflow(workflow.get().name()));
    }

    private PageResult transition(PageRequest request) {
        Optional<WorkflowModel> workflow = workflow(request);
        Optional<Transition> transition = workflow.flatMap(w -> transition(w, request));
        if (transition.isEmpty()) {
            return noWorkflow();
        }
        String name = workflow.get().name();
        Map<String, Object> model = model(request);
        model.put("workflow", name);
        model.put("workflowQuery", Addresses.encoded(name));
        model.put("transition", line(name, transition.get()));
        List<Section> sections = new ArrayList<>();
        for (Kind kind : List.of(Kind.CONDITION, Kind.VALIDATOR, Kind.FUNCTION)) {
            sections.add(section(kind, name, transition.get(), request.locale()));
        }
        model.put("sections", sections);
        return PageResult.html(transition.get().name() + " - " + name, "pages/transition.vm", model);
    }

    private Section section(Kind kind, String workflow, Transition transition, Locale locale) {
        List<Use> used = desk.jira().workflowEditor().uses(workflow, transition.id(), kind);
        List<UseLine> uses = used.stream().map(use -> line(use, locale)).toList();
        List<IssueForms.Option> addable = plugin.workflowModules().stream()
                .filter(module -> module.kind() == kind)
                .filter(module -> !module.isUnique()
                        || used.stream().noneMatch(use -> use.className().equals(module.implementationClass())))
                .map(module -> new IssueForms.Option(module.key(), module.name(locale)))
                .toList();
        return new Section(kind.name(), title(kind), uses, addable);
    }

    private UseLine line(Use use, Locale locale) {
        Optional<WorkflowModule> module = plugin.workflowModule(use.className());
        if (module.isPresent()) {
            return new UseLine(
                    use.index(),
                    module.get().name(locale),
                    module.get().viewHtml(use.descriptor(), locale),
                    List.of(),
                    module.get().hasParameters(),
                    isRemovable(use));
        }
        List<String> arguments = use.arguments().entrySet().stream()
                .filter(argument -> !argument.getKey().equals("class.name"))
                .map(argument -> argument.getKey() + " = " + argument.getValue())
                .toList();
        String className = use.className().isEmpty() ? "Several conditions" : use.className();
        return new UseLine(
                use.index(),
                className.substring(className.lastIndexOf('.') + 1),
                "",
                arguments,
                false,
                isRemovable(use));
    }

    /**
     * Whether an administrator may take it away: not the functions without which no transition works, and not what its
     * plugin keeps.
     */
    boolean isRemovable(Use use) {
        if (plugin.workflowModule(use.className())
                .filter(module -> !module.isDeletable())
                .isPresent()) {
            return false;
        }
        String name = use.className().substring(use.className().lastIndexOf('.') + 1);
        return use.kind() != Kind.FUNCTION || !ESSENTIAL.contains(name);
    }

    private TransitionLine line(String workflow, Transition transition) {
        List<String> from = transition.fromStatusIds().stream()
                .map(id -> look.name(Constants.Kind.STATUS, id))
                .toList();
        return new TransitionLine(
                transition.id(),
                transition.name(),
                transition.global() ? "Any status" : String.join(", ", from),
                transition.toStatusId() == null
                        ? "The same status"
                        : look.name(Constants.Kind.STATUS, transition.toStatusId()),
                desk.jira()
                        .store()
                        .constants()
                        .byId(Constants.Kind.STATUS, transition.toStatusId())
                        .map(status -> Look.lozenge(status.category()))
                        .orElse("aui-lozenge"),
                count(workflow, transition, Kind.CONDITION),
                count(workflow, transition, Kind.VALIDATOR),
                count(workflow, transition, Kind.FUNCTION));
    }

    private int count(String workflow, Transition transition, Kind kind) {
        return desk.jira()
                .workflowEditor()
                .uses(workflow, transition.id(), kind)
                .size();
    }

    Optional<WorkflowModel> workflow(PageRequest request) {
        return desk.jira().workflows().byName(request.parameter("workflowName").orElse(""));
    }

    static Optional<Transition> transition(WorkflowModel workflow, PageRequest request) {
        String id = request.parameter("workflowTransition").orElse("");
        return id.matches("\\d{1,9}") ? workflow.transition(Integer.parseInt(id)) : Optional.empty();
    }

    static PageResult noWorkflow() {
        return PageResult.error(404, "No such workflow", "There is no such workflow or transition any more.");
    }

    static String title(Kind kind) {
        return switch (kind) {
            case CONDITION -> "Conditions";
            case VALIDATOR -> "Validators";
            case FUNCTION -> "Post functions";
        };
    }
}
