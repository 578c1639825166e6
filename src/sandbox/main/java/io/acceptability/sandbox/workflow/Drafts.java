package io.acceptability.sandbox.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.sandbox.store.Store;
import java.util.List;
import java.util.Optional;

/** The drafts of workflows that projects use: the only way to change such a workflow through Jira's API. */
public final class Drafts {
    private final Store store;
    private final Workflows workflows;

    Drafts(Store store, Workflows workflows) {
        this.store = store;
        this.workflows = workflows;
    }

    /** Names of the workflows that have a draft. */
    public List<String> names() {
        return store.database()
                .read(sql ->
                        sql.list("select parentname from jiradraftworkflows order by parentname", r -> r.getString(1)));
    }

    /** A copy of a workflow's draft that may be changed and saved. */
    public Optional<WorkflowDescriptor> copy(String workflow) {
        return xml(workflow).map(xml -> Workflows.parse(workflow, xml).descriptor());
    }

    /** Makes a draft that equals its workflow. */
    public void create(String workflow) {
        String xml = workflows
                .xml(workflow)
                .orElseThrow(() -> new IllegalArgumentException("There is no workflow " + workflow));
        store.database()
                .act(sql -> sql.update(
                        "insert into jiradraftworkflows (id, parentname, descriptor) values (?,?,?)",
                        store.sequences().next("DraftWorkflow"),
                        workflow,
                        xml));
    }

    public void save(String workflow, WorkflowDescriptor descriptor) {
        String xml = WorkflowXml.write(descriptor);
        store.database()
                .act(sql ->
                        sql.update("update jiradraftworkflows set descriptor = ? where parentname = ?", xml, workflow));
    }

    /** Drops a draft; false when there was none. */
    public boolean delete(String workflow) {
        return store.database()
                        .write(sql -> sql.update("delete from jiradraftworkflows where parentname = ?", workflow))
                > 0;
    }

    /** Lets the draft take the place of its workflow; false when there is none. */
    public boolean publish(String workflow) {
        return store.database().transact(() -> {
            Optional<String> xml = xml(workflow);
            xml.ifPresent(text -> workflows.save(workflow, text));
            return xml.isPresent() && delete(workflow);
        });
    }

    private Optional<String> xml(String workflow) {
        return store.database()
                .read(sql -> sql.first(
                        "select descriptor from jiradraftworkflows where parentname = ?",
                        r -> r.getString(1),
                        workflow));
    }
}
