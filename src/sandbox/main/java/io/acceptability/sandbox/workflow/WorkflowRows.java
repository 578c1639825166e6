package io.acceptability.sandbox.workflow;

import com.opensymphony.module.propertyset.PropertySet;
import com.opensymphony.module.propertyset.memory.MemoryPropertySet;
import com.opensymphony.workflow.StoreException;
import com.opensymphony.workflow.query.WorkflowExpressionQuery;
import com.opensymphony.workflow.query.WorkflowQuery;
import com.opensymphony.workflow.spi.SimpleStep;
import com.opensymphony.workflow.spi.SimpleWorkflowEntry;
import com.opensymphony.workflow.spi.Step;
import com.opensymphony.workflow.spi.WorkflowEntry;
import com.opensymphony.workflow.spi.WorkflowStore;
import io.acceptability.sandbox.store.Database;
import io.acceptability.sandbox.store.Sequences;
import io.acceptability.sandbox.store.Sql;
import io.acceptability.sandbox.store.Store;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Map;

/** Where the workflow engine keeps which step an issue is in: the tables of Jira's own store. */
final class WorkflowRows implements WorkflowStore {
    private final Database database;
    private final Sequences sequences;

    /** An issue's workflow as it begins in some step. */
    record Start(long entryId, String workflow, int stepId) {}

    WorkflowRows(Store store) {
        this.database = store.database();
        this.sequences = store.sequences();
    }

    long nextEntryId() {
        return sequences.next("OSWorkflowEntry");
    }

    /** Begins many workflows at once, none of whose modules is asked. */
    void start(Collection<Start> starts) {
        Instant now = Instant.now();
        database.act(sql -> {
            sql.batch(
                    "insert into os_wfentry (id, name, initialized, state) values (?,?,1,?)",
                    starts.stream()
                            .map(s -> new Object[] {s.entryId(), s.workflow(), WorkflowEntry.ACTIVATED})
                            .toList());
            sql.batch(
                    "insert into os_currentstep (id, entry_id, step_id, action_id, start_date, status)"
                            + " values (?,?,?,0,?,'open')",
                    starts.stream()
                            .map(s -> new Object[] {sequences.next("OSCurrentStep"), s.entryId(), s.stepId(), now})
                            .toList());
        });
    }

    /** Puts an issue into a step of a workflow, none of whose modules is asked. */
    void place(long entryId, String workflow, int stepId) {
        database.act(sql -> {
            sql.update("update os_wfentry set name = ? where id = ?", workflow, entryId);
            sql.update("update os_currentstep set step_id = ? where entry_id = ?", stepId, entryId);
        });
    }

    @Override
    public WorkflowEntry createEntry(String workflowName) {
        long id = nextEntryId();
        database.act(sql -> sql.update(
                "insert into os_wfentry (id, name, initialized, state) values (?,?,1,?)",
                id,
                workflowName,
                WorkflowEntry.CREATED));
        return entry(id, workflowName, WorkflowEntry.CREATED);
    }

    @Override
    public WorkflowEntry findEntry(long id) throws StoreException {
        return database.read(sql -> sql.first(
                        "select name, state from os_wfentry where id = ?",
                        r -> entry(id, r.getString(1), r.getInt(2)),
                        id))
                .orElseThrow(() -> new StoreException("There is no workflow entry " + id));
    }

    @Override
    public void setEntryState(long id, int state) {
        database.act(sql -> sql.update("update os_wfentry set state = ? where id = ?", state, id));
    }

    @Override
    public Step createCurrentStep(
            long entryId, int stepId, String owner, Date start, Date due, String status, long[] previous) {
        long id = sequences.next("OSCurrentStep");
        database.act(sql -> sql.update(
                "insert into os_currentstep (id, entry_id, step_id, action_id, owner, start_date, due_date, status)"
                        + " values (?,?,?,0,?,?,?,?)",
                id,
                entryId,
                stepId,
                owner,
                instant(start),
                instant(due),
                status));
        return new SimpleStep(id, entryId, stepId, 0, owner, start, due, null, status, previous, null);
    }

    @Override
    public List<Step> findCurrentSteps(long entryId) {
        return steps("os_currentstep", entryId);
    }

    @Override
    public List<Step> findHistorySteps(long entryId) {
        return steps("os_historystep", entryId);
    }

    @Override
    public Step markFinished(Step step, int actionId, Date finish, String status, String caller) throws StoreException {
        int marked = database.write(sql -> sql.update(
                "update os_currentstep set action_id = ?, finish_date = ?, status = ?, caller = ? where id = ?",
                actionId,
                instant(finish),
                status,
                caller,
                step.getId()));
        if (marked == 0) {
            throw new StoreException("Somebody else moved the issue in between");
        }
        return new SimpleStep(
                step.getId(),
                step.getEntryId(),
                step.getStepId(),
                actionId,
                step.getOwner(),
                step.getStartDate(),
                step.getDueDate(),
                finish,
                status,
                step.getPreviousStepIds(),
                caller);
    }

    @Override
    public void moveToHistory(Step step) {
        database.act(sql -> {
            sql.update("insert into os_historystep select * from os_currentstep where id = ?", step.getId());
            sql.update("delete from os_currentstep where id = ?", step.getId());
        });
    }

    @Override
    public PropertySet getPropertySet(long entryId) {
        PropertySet properties = new MemoryPropertySet();
        properties.init(Map.of(), Map.of());
        return properties;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void init(Map properties) {
        // The database is open already.
    }

    @Override
    @Deprecated
    public List<Object> query(WorkflowQuery query) throws StoreException {
        throw new StoreException("Jira asks its own tables");
    }

    @Override
    public List<Object> query(WorkflowExpressionQuery query) throws StoreException {
        throw new StoreException("Jira asks its own tables");
    }

    private List<Step> steps(String table, long entryId) {
        return database.read(sql -> sql.list(
                "select * from " + table + " where entry_id = ? order by id desc", WorkflowRows::step, entryId));
    }

    private static Step step(ResultSet r) throws SQLException {
        return new SimpleStep(
                r.getLong("id"),
                r.getLong("entry_id"),
                r.getInt("step_id"),
                r.getInt("action_id"),
                r.getString("owner"),
                date(Sql.instant(r, "start_date")),
                date(Sql.instant(r, "due_date")),
                date(Sql.instant(r, "finish_date")),
                r.getString("status"),
                new long[0],
                r.getString("caller"));
    }

    private static WorkflowEntry entry(long id, String name, int state) {
        SimpleWorkflowEntry entry = new SimpleWorkflowEntry(id, name, state);
        entry.setInitialized(true);
        return entry;
    }

    private static Instant instant(Date date) {
        return date == null ? null : date.toInstant();
    }

    private static Date date(Instant instant) {
        return instant == null ? null : Date.from(instant);
    }
}
