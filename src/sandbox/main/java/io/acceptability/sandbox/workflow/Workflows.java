package io.acceptability.sandbox.workflow;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The workflows there are, kept as Jira's XML, and which project uses which. */
public final class Workflows {
    /** Used by every project that names no other. */
    public static final String DEFAULT = "Default workflow";

    private static final String ANY_TYPE = "0";

    private final Store store;
    private final WorkflowRows rows;
    // With the text it came from: what is read once need not be read again until it changes, on whichever node.
    private final Map<String, Parsed> parsed = new ConcurrentHashMap<>();

    private record Parsed(String xml, WorkflowModel model) {}

    Workflows(Store store, WorkflowRows rows) {
        this.store = store;
        this.rows = rows;
    }

    /** Lays the default workflow where there is none. */
    void lay() {
        if (byName(DEFAULT).isEmpty()) {
            createSimple(
                    DEFAULT, "Every status from every other one", List.of("To Do", "In Progress", "Done", "Delivered"));
        }
    }

    /** All workflows, by name. */
    public List<WorkflowModel> all() {
        return store
                .database()
                .read(sql -> sql.list("select workflowname, descriptor from jiraworkflows order by workflowname", r ->
                        new String[] {r.getString(1), r.getString(2)}))
                .stream()
                .map(row -> model(row[0], row[1]))
                .toList();
    }

    public Optional<WorkflowModel> byName(String name) {
        return xml(name).map(text -> model(name, text));
    }

    /** The XML of a workflow. */
    public Optional<String> xml(String name) {
        return store.database()
                .read(sql -> sql.first(
                        "select descriptor from jiraworkflows where workflowname = ?", r -> r.getString(1), name));
    }

    /** The workflow of issues of a type in a project. */
    public WorkflowModel of(long projectId, String typeId) {
        String name = store.database()
                .read(sql -> sql.first(
                        "select workflowname from sandbox_workflow_use where project = ? and issuetype in (?, ?)"
                                + " order by issuetype desc",
                        r -> r.getString(1),
                        projectId,
                        typeId,
                        ANY_TYPE))
                .orElse(DEFAULT);
        return byName(name).orElseThrow(() -> new IllegalStateException("There is no workflow " + name));
    }

    /** Keys of the projects that use a workflow by name. */
    public List<String> projectsUsing(String name) {
        return store.projects().all().stream()
                .filter(project -> of(project.id(), ANY_TYPE).name().equals(name))
                .map(project -> project.key())
                .toList();
    }

    /** Creates a workflow in which each status can be reached from every other; the first is where issues begin. */
    public WorkflowModel createSimple(String name, String description, List<String> statusNames) {
        List<Constant> statuses = statusNames.stream()
                .map(status -> store.constants().find(Kind.STATUS, status).orElseThrow())
                .toList();
        String done =
                store.constants().find(Kind.RESOLUTION, "Done").orElseThrow().id();
        save(name, SimpleWorkflow.xml(description, statuses, done));
        return byName(name).orElseThrow();
    }

    /**
     * Adds a workflow from Jira's XML, or replaces the one of that name; statuses it needs are created.
     *
     * @return the classes that were left out because neither the sandbox nor a plugin has them, in readable lines
     */
    public List<String> add(String name, byte[] xml, ModuleFactory modules) throws WorkflowFileException {
        WorkflowDescriptor descriptor = WorkflowXml.read(xml);
        List<String> problems = WorkflowModel.problems(descriptor);
        if (!problems.isEmpty()) {
            throw new WorkflowFileException(String.join("; ", problems));
        }
        List<String> leftOut = new ForeignModules(modules).leaveOut(descriptor);
        for (Object each : descriptor.getSteps()) {
            StepDescriptor step = (StepDescriptor) each;
            String statusId = step.getMetaAttributes()
                    .get(WorkflowModel.STATUS_META)
                    .toString()
                    .trim();
            Raw.map(step.getMetaAttributes()).put(WorkflowModel.STATUS_META, statusFor(statusId, step.getName()));
        }
        save(name, WorkflowXml.write(descriptor));
        return leftOut;
    }

    /** Lets a project use a workflow; its issues are placed in the steps of their statuses, no validator is asked. */
    public void use(long projectId, String workflowName) {
        WorkflowModel model = byName(workflowName)
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow " + workflowName));
        store.database().act(sql -> {
            sql.update("delete from sandbox_workflow_use where project = ?", projectId);
            sql.update(
                    "insert into sandbox_workflow_use (project, issuetype, workflowname) values (?,?,?)",
                    projectId,
                    ANY_TYPE,
                    workflowName);
        });
        for (IssueRecord issue : store.issues().where("i.project = ?", List.of(projectId), "i.id")) {
            if (issue.workflowEntry() != null) {
                int step = model.stepOf(issue.statusId()).orElse(model.initialStep());
                rows.place(issue.workflowEntry(), workflowName, step);
                if (!model.statusOf(step).equals(issue.statusId())) {
                    store.issues().set(issue.id(), Map.of("issuestatus", model.statusOf(step)));
                }
            }
        }
    }

    /** Begins the workflow of issues that come in straight into a status. */
    public List<Long> begin(Collection<Placement> placements) {
        List<WorkflowRows.Start> starts = new ArrayList<>();
        List<Long> ids = new ArrayList<>();
        for (Placement placement : placements) {
            int step = placement
                    .model()
                    .stepOf(placement.statusId())
                    .orElseThrow(() -> new IllegalArgumentException(
                            "The workflow " + placement.model().name() + " has no status "
                                    + store.constants().nameOf(Kind.STATUS, placement.statusId())));
            long id = rows.nextEntryId();
            ids.add(id);
            starts.add(new WorkflowRows.Start(id, placement.model().name(), step));
        }
        rows.start(starts);
        return ids;
    }

    /** An issue's beginning in a status of a workflow. */
    public record Placement(WorkflowModel model, String statusId) {}

    void save(String name, String xml) {
        store.database().act(sql -> {
            if (sql.update("update jiraworkflows set descriptor = ? where workflowname = ?", xml, name) == 0) {
                sql.update(
                        "insert into jiraworkflows (id, workflowname, creatorname, descriptor) values (?,?,?,?)",
                        store.sequences().next("Workflow"),
                        name,
                        "admin",
                        xml);
            }
        });
    }

    private WorkflowModel model(String name, String xml) {
        Parsed known = parsed.get(name);
        if (known == null || !known.xml().equals(xml)) {
            known = new Parsed(xml, parse(name, xml));
            parsed.put(name, known);
        }
        return known.model();
    }

    static WorkflowModel parse(String name, String xml) {
        try {
            return new WorkflowModel(name, WorkflowXml.read(xml.getBytes(StandardCharsets.UTF_8)));
        } catch (WorkflowFileException e) {
            throw new IllegalStateException("The stored workflow " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    // Two sites use one number for different statuses; Jira's own importer goes by the name then, too.
    private String statusFor(String statusId, String stepName) {
        Optional<Constant> sameId = store.constants().byId(Kind.STATUS, statusId);
        boolean builtIn = statusId.matches("[1-9]");
        if (sameId.isPresent() && (builtIn || sameId.get().name().equalsIgnoreCase(stepName))) {
            return statusId;
        }
        Optional<Constant> sameName = store.constants().byName(Kind.STATUS, stepName);
        if (sameName.isPresent()) {
            return sameName.get().id();
        }
        String category = String.valueOf(Category.TO_DO.id());
        return sameId.isEmpty()
                ? store.constants()
                        .create(Kind.STATUS, statusId, stepName, category)
                        .id()
                : store.constants().create(Kind.STATUS, stepName, category).id();
    }
}
