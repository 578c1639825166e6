package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A Jira in memory with the demo's people and the projects PAY and SEC. */
public final class TestJira implements AutoCloseable {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    public final SandboxJira jira;
    public final ProjectRecord pay;
    public final ProjectRecord sec;

    private TestJira(String address) {
        jira = SandboxJira.open(null, address);
        pay = jira.foundation().demoProject("PAY", "Payments", "", true);
        sec = jira.foundation().demoProject("SEC", "Security", "", false);
    }

    public static TestJira inMemory() {
        return at("jdbc:h2:mem:jira" + NUMBER.incrementAndGet() + ";DB_CLOSE_DELAY=-1");
    }

    public static TestJira at(String address) {
        return new TestJira(address);
    }

    public String key(String userName) {
        return jira.store().accounts().byName(userName).orElseThrow().key();
    }

    public IssueRecord create(NewIssue issue) {
        try {
            return jira.issues().create(issue, key("dana"));
        } catch (TransitionRefused e) {
            throw new AssertionError(e);
        }
    }

    public IssueRecord story(String summary) {
        return create(NewIssue.in("PAY").type("Story").summary(summary));
    }

    public IssueRecord now(IssueRecord issue) {
        return jira.store().issues().byId(issue.id()).orElseThrow();
    }

    public List<String> transitionNames(IssueRecord issue, String userName) {
        return jira.acts().transitions(now(issue), key(userName)).stream()
                .map(Transition::name)
                .toList();
    }

    public IssueRecord transition(IssueRecord issue, String name, String userName) throws TransitionRefused {
        IssueRecord now = now(issue);
        int id = jira.transitions().modelOf(now).transitions().stream()
                .filter(transition -> transition.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
        return jira.acts().transition(now, id, IssueEdit.of(), key(userName));
    }

    @Override
    public void close() {
        jira.close();
    }
}
