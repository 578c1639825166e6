package io.acceptability.sandbox.jira;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.TransitionIssue;
import java.util.ArrayList;
import java.util.List;

/** An issue as Jira's API shows it: read once, and with what a transition has changed on it so far. */
public final class SandboxIssue implements TransitionIssue {
    private final IssueRecord stored;
    private final Store store;
    private String status;
    private String resolution;
    private String assignee;
    private String priority;
    private final List<Long> events = new ArrayList<>();

    SandboxIssue(IssueRecord stored, Store store) {
        this.stored = stored;
        this.store = store;
        this.status = stored.statusId();
        this.resolution = stored.resolutionId();
        this.assignee = stored.assignee();
        this.priority = stored.priorityId();
    }

    @Override
    public IssueRecord stored() {
        return stored;
    }

    @Override
    public Long getId() {
        return stored.id();
    }

    @Override
    public String getKey() {
        return stored.key();
    }

    @Override
    public String getSummary() {
        return stored.summary();
    }

    @Override
    public Project getProjectObject() {
        return store.projects()
                .byId(stored.projectId())
                .map(project -> new SandboxProject(project, store))
                .orElse(null);
    }

    @Override
    public Long getProjectId() {
        return stored.projectId();
    }

    @Override
    public IssueType getIssueType() {
        return constant(Kind.ISSUE_TYPE, stored.typeId());
    }

    @Override
    public String getIssueTypeId() {
        return stored.typeId();
    }

    @Override
    public Status getStatus() {
        return constant(Kind.STATUS, status);
    }

    @Override
    public String getStatusId() {
        return status;
    }

    @Override
    public boolean isArchived() {
        return stored.archived();
    }

    @Override
    public void changeStatus(String statusId) {
        status = statusId;
    }

    @Override
    public String currentResolution() {
        return resolution;
    }

    @Override
    public void changeResolution(String resolutionId) {
        resolution = resolutionId;
    }

    @Override
    public String currentAssignee() {
        return assignee;
    }

    @Override
    public void changeAssignee(String userKey) {
        assignee = userKey;
    }

    @Override
    public String currentPriority() {
        return priority;
    }

    @Override
    public void changePriority(String priorityId) {
        priority = priorityId;
    }

    @Override
    public void tell(Long eventTypeId) {
        events.add(eventTypeId);
    }

    /** The types of the events that the transition has asked to publish. */
    List<Long> events() {
        return events;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SandboxIssue issue && issue.stored.id() == stored.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(stored.id());
    }

    @Override
    public String toString() {
        return stored.key();
    }

    private SandboxConstant constant(Kind kind, String id) {
        return store.constants().byId(kind, id).map(SandboxConstant::new).orElse(null);
    }
}
