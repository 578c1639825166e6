package io.acceptability.sandbox.jira;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.event.api.EventListener;
import com.atlassian.jira.event.issue.IssueEvent;
import com.atlassian.jira.event.issue.link.IssueLinkCreatedEvent;
import com.atlassian.jira.event.issue.link.IssueLinkDeletedEvent;
import com.atlassian.jira.event.type.EventType;
import com.opensymphony.workflow.FunctionProvider;
import com.opensymphony.workflow.InvalidInputException;
import com.opensymphony.workflow.Validator;
import io.acceptability.sandbox.plugin.WorkflowModule.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.workflow.ModuleFactory;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to issues is published once it is stored, as far as a real Jira publishes it. */
class IssueEventsTest {
    private static final int DELIVERED = 41;

    private final TestJira test = TestJira.inMemory();
    private final List<String> heard = new ArrayList<>();
    private final String dana = test.key("dana");
    private Object module;
    private IssueRecord issue;

    /** Notes what it hears, with what the database says at that moment. */
    public final class Ears {
        @EventListener
        public void hear(IssueEvent event) {
            String status = test.jira
                    .store()
                    .issues()
                    .byId(event.getIssue().getId())
                    .map(stored -> test.jira
                            .store()
                            .constants()
                            .nameOf(io.acceptability.sandbox.store.Constants.Kind.STATUS, stored.statusId()))
                    .orElse("gone");
            heard.add(event.getEventTypeId() + " " + event.getIssue().getKey() + " " + status + " by "
                    + event.getUser().getName());
        }

        @EventListener
        public void hear(IssueLinkCreatedEvent event) {
            heard.add("linked " + event.getIssueLink().getSourceObject().getKey() + " to "
                    + event.getIssueLink().getDestinationObject().getKey());
        }

        @EventListener
        public void hear(IssueLinkDeletedEvent event) {
            heard.add("unlinked " + event.getIssueLink().getSourceId());
        }
    }

    @BeforeEach
    void listen() {
        test.jira.modules(new ModuleFactory() {
            @Override
            public Optional<Object> create(String className) {
                return Optional.of(module);
            }

            @Override
            public boolean knows(String className) {
                return true;
            }
        });
        issue = test.story("heard of");
        test.jira.events().register(new Ears());
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void creationEditsAssignmentsAndCommentsAreTold() {
        IssueRecord made = test.create(NewIssue.in("PAY").summary("new"));
        test.jira.changes().edit(made.id(), IssueEdit.of().summary("newer"), dana);
        test.jira.changes().edit(made.id(), IssueEdit.of().summary("newer"), dana);
        test.jira.changes().assign(made.id(), IssueEdit.of().assignee(dana), dana);
        test.jira.acts().comment(made, "well", test.key("tess"));
        assertThat(heard)
                .containsExactly(
                        EventType.ISSUE_CREATED_ID + " PAY-2 To Do by dana",
                        EventType.ISSUE_UPDATED_ID + " PAY-2 To Do by dana",
                        EventType.ISSUE_ASSIGNED_ID + " PAY-2 To Do by dana",
                        EventType.ISSUE_COMMENTED_ID + " PAY-2 To Do by tess");
    }

    @Test
    void aTransitionIsToldOnceItsStatusIsStored() throws Exception {
        test.transition(issue, "Delivered", "dana");
        assertThat(heard).containsExactly(EventType.ISSUE_GENERICEVENT_ID + " PAY-1 Delivered by dana");
    }

    @Test
    void aRefusedTransitionIsNotTold() {
        module = (Validator) (vars, arguments, properties) -> {
            throw new InvalidInputException("no");
        };
        add(Kind.VALIDATOR);
        assertThatThrownBy(() -> test.transition(issue, "Delivered", "dana")).isInstanceOf(TransitionRefused.class);
        assertThat(heard).isEmpty();
    }

    @Test
    void aPostFunctionRunsBeforeTheEvent() throws Exception {
        module = (FunctionProvider) (vars, arguments, properties) -> heard.add("function");
        add(Kind.FUNCTION);
        test.transition(issue, "Delivered", "dana");
        assertThat(heard).containsExactly("function", "13 PAY-1 Delivered by dana");
    }

    @Test
    void aMigrationIsNotTold() {
        test.jira.migrations().setStatus(issue.id(), "Delivered", dana);
        assertThat(heard).isEmpty();
    }

    @Test
    void anImportIsNotTold() {
        test.jira.issues().importAll(List.of(NewIssue.in("PAY").summary("x").status("Delivered")));
        assertThat(heard).isEmpty();
    }

    @Test
    void movesAndDeletionsAreTold() {
        IssueRecord moved = test.jira.migrations().moveTo(issue, test.sec, dana);
        test.jira.acts().delete(moved, dana);
        assertThat(heard)
                .containsExactly(
                        EventType.ISSUE_MOVED_ID + " SEC-1 To Do by dana",
                        EventType.ISSUE_DELETED_ID + " SEC-1 gone by dana");
    }

    @Test
    void linksAreTold() {
        IssueRecord epic = test.create(NewIssue.in("PAY").type("Epic").summary("epic"));
        heard.clear();
        Link link = test.jira
                .acts()
                .link(test.jira.store().constants().linkType("Blocks").orElseThrow(), epic, issue, dana);
        test.jira.acts().unlink(link, dana);
        test.jira.changes().edit(issue.id(), IssueEdit.of().epic("PAY-2"), dana);
        assertThat(heard)
                .containsExactly(
                        "linked PAY-2 to PAY-1",
                        "unlinked " + epic.id(),
                        "linked PAY-2 to PAY-1",
                        "2 PAY-1 To Do by dana");
    }

    private void add(Kind kind) {
        test.jira.workflowEditor().add(Workflows.DEFAULT, DELIVERED, kind, Map.of("class.name", "x.Y"));
    }
}
