package io.acceptability.coverage;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.workflow.JiraWorkflow;
import com.atlassian.jira.workflow.WorkflowManager;
import io.acceptability.coverage.WorkflowReader.Found;
import io.acceptability.coverage.WorkflowReader.Judged;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Text;
import io.acceptability.domain.coverage.Addition;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.GuardOutcome;
import io.acceptability.domain.coverage.GuardPlan;
import io.acceptability.domain.coverage.Module;
import io.acceptability.domain.coverage.Route;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Puts the gate into an active workflow, through a draft of our own that is published at once.
 *
 * <p>Somebody else's draft is never published along. Jira lets a workflow have one draft at a time, so whoever comes second is refused; a
 * draft of ours that cannot be published is deleted again, and the workflow stays what it was.
 */
@Component
public class WorkflowGuard {
    private static final Logger LOG = LoggerFactory.getLogger(WorkflowGuard.class);

    private final WorkflowReader reader;
    private final WorkflowManager workflows;
    private final DraftAuthors authors;

    WorkflowGuard(WorkflowReader reader, WorkflowManager workflows, DraftAuthors authors) {
        this.reader = reader;
        this.workflows = workflows;
        this.authors = authors;
    }

    /** What guarding this transition, or all when none is named, would change. Nothing is written. */
    public GuardOutcome preview(String workflow, @Nullable Integer action, List<Judged> projects) {
        Optional<Found> found = reader.find(workflow, projects);
        return found.isEmpty() ? new GuardOutcome.Missing(workflow) : plan(found.get(), action);
    }

    /**
     * Guards this transition, or all when none is named.
     *
     * @param fingerprint of the plan that the author saw, or none for whatever is missing
     */
    public GuardOutcome guard(
            ApplicationUser author,
            String workflow,
            @Nullable Integer action,
            @Nullable String fingerprint,
            List<Judged> projects) {
        Optional<Found> found = reader.find(workflow, projects);
        if (found.isEmpty()) {
            return new GuardOutcome.Missing(workflow);
        }
        GuardOutcome planned = plan(found.get(), action);
        if (!(planned instanceof GuardOutcome.Planned ready)) {
            return planned;
        }
        if (fingerprint != null && !fingerprint.equals(ready.plan().fingerprint())) {
            return new GuardOutcome.Changed(ready.plan());
        }
        return publish(author, found.get(), action, ready.plan());
    }

    private GuardOutcome plan(Found found, @Nullable Integer action) {
        JiraWorkflow live = found.live();
        if (live.isSystemWorkflow()) {
            return refused("read-only", live.getName());
        }
        if (found.draft() != null) {
            return draftOpen(live.getName(), found.draft());
        }
        List<Passage> passages = found.passages(live);
        List<Addition> additions = Guarding.plan(passages, action);
        if (!additions.isEmpty()) {
            return new GuardOutcome.Planned(planned(found, additions));
        }
        if (action == null) {
            boolean any = passages.stream().anyMatch(Passage::arrives);
            return refused(any ? "nothing-missing" : "no-way", live.getName());
        }
        return passages.stream()
                .filter(passage -> passage.action().getId() == action)
                .findFirst()
                .map(Passage::route)
                .map(route -> refused(
                        route.guard() == Guard.SETTING_UNREADABLE ? "setting" : "guarded",
                        live.getName(),
                        route.name()))
                .orElseGet(() -> refused("no-route", live.getName(), String.valueOf(action)));
    }

    private static GuardPlan planned(Found found, List<Addition> additions) {
        Map<Integer, List<String>> alsoAsked = new HashMap<>();
        for (Addition addition : additions) {
            Route route = addition.route();
            List<String> others = keys(found.using().stream()
                    .filter(judged -> route.to().stream()
                            .noneMatch(status -> Policy.matches(judged.policy().deliveredStatuses(), status))));
            if (addition.adds().contains(Module.VALIDATOR) && !others.isEmpty()) {
                alsoAsked.put(route.action(), others);
            }
        }
        return new GuardPlan(
                found.live().getName(),
                Fingerprint.of(found.live(), found.delivered()),
                additions,
                keys(found.using().stream()),
                alsoAsked);
    }

    private static List<String> keys(Stream<Judged> projects) {
        return projects.map(judged -> judged.project().getKey()).toList();
    }

    private GuardOutcome publish(ApplicationUser author, Found found, @Nullable Integer action, GuardPlan plan) {
        String name = found.live().getName();
        JiraWorkflow draft;
        try {
            draft = workflows.createDraftWorkflow(author, name);
        } catch (IllegalStateException | IllegalArgumentException lost) {
            JiraWorkflow theirs = workflows.getDraftWorkflow(name);
            if (theirs == null) {
                throw lost;
            }
            return draftOpen(name, theirs);
        }
        boolean published = false;
        try {
            List<Passage> passages = found.passages(draft);
            List<Addition> missing = Guarding.plan(passages, action);
            if (!missing.equals(plan.additions())) {
                // Somebody published between our reading and our draft, which is of the newer workflow.
                return missing.isEmpty()
                        ? refused("nothing-missing", name)
                        : new GuardOutcome.Changed(planned(found, missing));
            }
            Guarding.apply(passages, plan.additions());
            workflows.updateWorkflow(author, draft);
            workflows.overwriteActiveWorkflow(author, name);
            published = true;
            return new GuardOutcome.Guarded(plan);
        } finally {
            if (!published) {
                takeBack(name);
            }
        }
    }

    private void takeBack(String name) {
        try {
            workflows.deleteDraftWorkflow(name);
        } catch (RuntimeException left) {
            LOG.error("The draft of {} could not be deleted; publish or discard it by hand", name, left);
        }
    }

    private GuardOutcome draftOpen(String name, JiraWorkflow draft) {
        String author = authors.name(draft);
        return author == null ? refused("draft", name) : refused("draft-of", name, author);
    }

    private static GuardOutcome refused(String why, Object... arguments) {
        return new GuardOutcome.Refused(Text.of("acceptability.coverage.refused." + why, arguments));
    }
}
