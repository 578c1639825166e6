package io.acceptability.sandbox.store;

import java.time.Instant;
import java.time.LocalDate;

/** An issue as its row holds it; people are user keys, constants ids. */
public record IssueRecord(
        long id,
        long projectId,
        String projectKey,
        long number,
        String typeId,
        String summary,
        String description,
        String environment,
        String priorityId,
        String resolutionId,
        String statusId,
        String reporter,
        String assignee,
        String creator,
        Instant created,
        Instant updated,
        LocalDate due,
        Instant resolved,
        Long workflowEntry,
        Long securityLevel,
        boolean archived) {
    public String key() {
        return projectKey + "-" + number;
    }

    /** The same issue with its workflow begun. */
    public IssueRecord withWorkflowEntry(long entryId) {
        return new IssueRecord(
                id,
                projectId,
                projectKey,
                number,
                typeId,
                summary,
                description,
                environment,
                priorityId,
                resolutionId,
                statusId,
                reporter,
                assignee,
                creator,
                created,
                updated,
                due,
                resolved,
                entryId,
                securityLevel,
                archived);
    }

    public boolean isOpen() {
        return resolutionId == null;
    }
}
