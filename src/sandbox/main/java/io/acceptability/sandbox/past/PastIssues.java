package io.acceptability.sandbox.past;

import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.jira.Foundation;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Accounts;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Records.ChangeGroup;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.workflow.Workflows;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The project of the past with its people and epics, and how each of them came into the delivered status. */
final class PastIssues {
    static final String PROJECT = "REC";

    private static final String DELIVERED = "Delivered";
    private static final List<String> WHAT = List.of(
            "Booking", "Billing", "Stock list", "Complaints", "Shift plan", "Price list", "Route planner", "Reminders");
    private static final List<String> WHERE = List.of(
            "the harbour office",
            "the branch in Lübeck",
            "the warehouse",
            "the night shift",
            "the web shop",
            "the call centre",
            "the workshop",
            "the auditors",
            "the sales team");

    private final SandboxJira jira;
    private final Store store;

    PastIssues(SandboxJira jira) {
        this.jira = jira;
        this.store = jira.store();
    }

    /** Makes the people; their user keys. */
    Map<Manager, String> people() {
        Accounts accounts = store.accounts();
        Map<Manager, String> keys = new EnumMap<>(Manager.class);
        for (Manager manager : Manager.values()) {
            String name = manager.userName();
            Account account =
                    accounts.byName(name).orElseGet(() -> accounts.create(name, manager.displayName(), name, null));
            accounts.addToGroup(Foundation.DEVELOPERS_GROUP, account.key());
            accounts.addToGroup(Foundation.USERS_GROUP, account.key());
            keys.put(manager, account.key());
        }
        return keys;
    }

    /** Makes the project, which the first of them leads. */
    ProjectRecord project(String lead) {
        if (store.projects().byKey(PROJECT).isPresent()) {
            throw new StartFailure("option --past: there is a project " + PROJECT + " already");
        }
        return jira.foundation()
                .project(
                        PROJECT, "Past deliveries", lead, "What was delivered in the last two years, and how it went.");
    }

    /** Makes the epics, in the order of the deliveries. */
    List<IssueRecord> epics(List<PastDelivery> deliveries, Map<Manager, String> people) {
        List<NewIssue> epics = new ArrayList<>();
        for (int i = 0; i < deliveries.size(); i++) {
            PastDelivery delivery = deliveries.get(i);
            String summary = "%s for %s, part %d"
                    .formatted(
                            WHAT.get(i % WHAT.size()),
                            WHERE.get(i % WHERE.size()),
                            1 + i / (WHAT.size() * WHERE.size()));
            String manager = people.get(delivery.manager());
            epics.add(NewIssue.in(PROJECT)
                    .type("Epic")
                    .number(i + 1L)
                    .summary(summary)
                    .epicName(summary)
                    .status(DELIVERED)
                    .resolution("Done")
                    .reporter(manager)
                    .assignee(manager)
                    .created(delivery.at().minus(Duration.ofDays(60)))
                    .updated(delivery.at())
                    .resolved(delivery.at()));
        }
        List<IssueRecord> made = jira.issues().importAll(epics);
        List<ChangeGroup> history = new ArrayList<>();
        for (int i = 0; i < made.size(); i++) {
            history(made.get(i), deliveries.get(i), history);
        }
        store.records().addHistory(history);
        return made;
    }

    private void history(IssueRecord epic, PastDelivery delivery, List<ChangeGroup> history) {
        String manager = epic.assignee();
        history.add(new ChangeGroup(
                0,
                epic.id(),
                manager,
                epic.created().plus(Duration.ofDays(5)),
                List.of(status("To Do", "In Progress"))));
        List<Change> changes = new ArrayList<>();
        if (delivery.way().equals("MIGRATION")) {
            changes.add(Change.of("Workflow", "1", "An older workflow", "2", Workflows.DEFAULT));
        }
        changes.add(status("In Progress", DELIVERED));
        changes.add(Change.of(
                "resolution",
                null,
                null,
                epic.resolutionId(),
                store.constants().nameOf(Kind.RESOLUTION, epic.resolutionId())));
        history.add(new ChangeGroup(0, epic.id(), manager, delivery.at(), changes));
    }

    private Change status(String from, String to) {
        return Change.of("status", statusId(from), from, statusId(to), to);
    }

    private String statusId(String name) {
        return store.constants().byName(Kind.STATUS, name).orElseThrow().id();
    }
}
