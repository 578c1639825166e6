package io.acceptability.domain;

import java.time.LocalDate;
import java.util.Set;

/** An issue for tests, told in the words of the domain: {@code story(3).open().coreFlow()}. Done and plain at first. */
public final class IssueFixture {
    private final long id;
    private final String type;
    private String priority = "Medium";
    private String status = "Done";
    private boolean open;
    private Set<String> labels = Set.of();
    private Set<String> components = Set.of();
    private boolean assigned;
    private LocalDate due;
    private boolean plannedRelease;
    private boolean reportedByCustomer;
    private Set<Long> linked = Set.of();

    private IssueFixture(long id, String type) {
        this.id = id;
        this.type = type;
    }

    public static IssueFixture story(long id) {
        return new IssueFixture(id, "Story");
    }

    public static IssueFixture bug(long id) {
        return new IssueFixture(id, "Bug");
    }

    public static IssueFixture test(long id) {
        return new IssueFixture(id, "Acceptance test");
    }

    public IssueFixture open() {
        open = true;
        return this;
    }

    public IssueFixture ofPriority(String name) {
        priority = name;
        return this;
    }

    public IssueFixture labelled(String... names) {
        labels = Set.of(names);
        return this;
    }

    public IssueFixture ofComponent(String name) {
        components = Set.of(name);
        return this;
    }

    public IssueFixture coreFlow() {
        return labelled("core-flow");
    }

    public IssueFixture assigned() {
        assigned = true;
        return this;
    }

    public IssueFixture due(LocalDate day) {
        due = day;
        return this;
    }

    public IssueFixture planned() {
        plannedRelease = true;
        return this;
    }

    public IssueFixture inStatus(String name) {
        status = name;
        return this;
    }

    public IssueFixture fromCustomer() {
        reportedByCustomer = true;
        return this;
    }

    public IssueFixture linkedWith(Long... ids) {
        linked = Set.of(ids);
        return this;
    }

    public IssueFacts facts() {
        return new IssueFacts(
                id,
                type,
                priority,
                status,
                open,
                labels,
                components,
                assigned,
                due,
                plannedRelease,
                reportedByCustomer,
                linked);
    }
}
