package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Moves many issues on at once: each for itself, so that a refused one keeps none of the others back. */
public final class BulkTransition {
    private final SandboxJira jira;

    public BulkTransition(SandboxJira jira) {
        this.jira = jira;
    }

    /**
     * What became of one issue.
     *
     * @param refusals why it stayed where it was; empty when it moved
     */
    public record Result(IssueRecord issue, List<String> refusals) {
        public boolean isDone() {
            return refusals.isEmpty();
        }
    }

    /** Does the transition of this name or id on each issue, in order. */
    public List<Result> perform(List<IssueRecord> issues, String transition, String userKey) {
        return issues.stream()
                .map(issue -> new Result(issue, refusals(issue, transition, userKey)))
                .toList();
    }

    /** The names of the transitions that at least one of the issues may take. */
    public List<String> open(List<IssueRecord> issues, String userKey) {
        return issues.stream()
                .flatMap(issue -> jira.acts().transitions(issue, userKey).stream())
                .map(Transition::name)
                .distinct()
                .toList();
    }

    private List<String> refusals(IssueRecord issue, String transition, String userKey) {
        Optional<Transition> open = jira.acts().transitions(issue, userKey).stream()
                .filter(each -> each.name().equals(transition)
                        || String.valueOf(each.id()).equals(transition))
                .findFirst();
        if (open.isEmpty()) {
            return List.of("The transition " + transition + " is not open here.");
        }
        try {
            jira.acts().transition(issue, open.get().id(), IssueEdit.of(), userKey);
            return List.of();
        } catch (TransitionRefused e) {
            List<String> messages = new ArrayList<>(e.errorMessages());
            e.errors().forEach((field, text) -> messages.add(text));
            return messages;
        }
    }
}
