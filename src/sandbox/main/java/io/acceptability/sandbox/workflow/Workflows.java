package io.acceptability.sandbox.workflow;

import com.opensymphony.workflow.loader.ActionDescriptor;
import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Store;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
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

    /** A copy of a workflow that may be changed and saved. */
    public Optional<WorkflowDescriptor> copy(String name) {
        return xml(name).map(xml -> parse(name, xml).descriptor());
    }

    /** Saves a changed copy. */
    public void save(String name, WorkflowDescriptor descriptor) {
        List<String> problems = WorkflowModel.problems(descriptor);
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", problems));
        }
        save(name, WorkflowXml.write(descriptor));
    }

    /** Every action of a workflow once, initial and global ones first. */
    public static List<ActionDescriptor> actions(WorkflowDescriptor workflow) {
        return ForeignModules.actions(workflow);
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
                .filter(project -> usedBy(project.id()).containsValue(name))
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

    /** Lets issues of a type in a project use a workflow; without a type those of all types. */
    public void use(long projectId, String issueTypeId, String workflowName) {
        if (byName(workflowName).isEmpty()) {
            throw new IllegalArgumentException("There is no workflow " + workflowName);
        }
        store.database().act(sql -> {
            if (issueTypeId == null) {
                sql.update("delete from sandbox_workflow_use where project = ?", projectId);
            } else {
                sql.update(
                        "delete from sandbox_workflow_use where project = ? and issuetype = ?", projectId, issueTypeId);
            }
            sql.update(
                    "insert into sandbox_workflow_use (project, issuetype, workflowname) values (?,?,?)",
                    projectId,
                    issueTypeId == null ? ANY_TYPE : issueTypeId,
                    workflowName);
        });
    }

    /** The workflows of a project by issue type; the key null stands for all others. */
    public Map<String, String> usedBy(long projectId) {
        Map<String, String> names = new HashMap<>();
        names.put(null, DEFAULT);
        for (String[] use : store.database()
                .read(sql -> sql.list(
                        "select issuetype, workflowname from sandbox_workflow_use where project = ?",
                        r -> new String[] {r.getString(1), r.getString(2)},
                        projectId))) {
            names.put(use[0].equals(ANY_TYPE) ? null : use[0], use[1]);
        }
        return names;
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
