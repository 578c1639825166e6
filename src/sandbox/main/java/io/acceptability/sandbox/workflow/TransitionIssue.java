package io.acceptability.sandbox.workflow;

import com.atlassian.jira.issue.MutableIssue;
import io.acceptability.sandbox.store.IssueRecord;

/** The issue that a transition moves, with what the transition's functions have changed on it so far. */
public interface TransitionIssue extends MutableIssue {
    /** The issue as it stands in the database. */
    IssueRecord stored();

    void changeStatus(String statusId);

    String currentResolution();

    void changeResolution(String resolutionId);

    String currentAssignee();

    void changeAssignee(String userKey);

    String currentPriority();

    void changePriority(String priorityId);

    /** Notes that an event of this type is to be published once the transition is done. */
    void tell(Long eventTypeId);
}
