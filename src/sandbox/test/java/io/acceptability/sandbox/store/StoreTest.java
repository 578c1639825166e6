package io.acceptability.sandbox.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.jira.TestJira;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Records.Change;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is stored stays, on both databases, and reads as Jira's tables do. */
class StoreTest {
    @TempDir
    Path home;

    @Test
    void aRestartFindsEverythingAsItWas() throws Exception {
        try (SandboxJira jira = SandboxJira.open(home, null)) {
            fill(jira);
        }
        try (SandboxJira jira = SandboxJira.open(home, null)) {
            expectFilled(jira);
        }
    }

    @Test
    void postgresKeepsTheSame() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String address = postgres.getJdbcUrl("postgres", "postgres");
            try (SandboxJira jira = SandboxJira.open(home, address)) {
                fill(jira);
            }
            try (SandboxJira jira = SandboxJira.open(home, address)) {
                expectFilled(jira);
            }
            try (SandboxJira jira = SandboxJira.open(home, address, true)) {
                assertThat(jira.store().projects().all()).isEmpty();
            }
        }
    }

    private static void fill(SandboxJira jira) throws Exception {
        String dana = jira.store().accounts().byName("dana").orElseThrow().key();
        jira.foundation().demoProject("PAY", "Payments", "", true);
        IssueRecord epic = jira.issues()
                .create(NewIssue.in("PAY").type("Epic").summary("Epic 支付").epicName("Payments"), dana);
        IssueRecord child = jira.issues()
                .create(
                        NewIssue.in("PAY")
                                .type("Story")
                                .summary("Child")
                                .description("long".repeat(5000))
                                .labels("core-flow", "customer")
                                .components(List.of("Core flow"))
                                .fixVersions(List.of("1.0"))
                                .due(LocalDate.of(2026, 12, 31))
                                .epic(epic.key()),
                        dana);
        jira.changes().edit(child.id(), IssueEdit.of().priority("Blocker").assignee(dana), dana);
        jira.acts().transition(jira.store().issues().byId(child.id()).orElseThrow(), 31, IssueEdit.of(), dana);
        jira.acts().comment(child, "said", dana);
        jira.store().records().setProperty("IssueProperty", child.id(), "p", "{\"a\":1}");
    }

    private static void expectFilled(SandboxJira jira) {
        Store store = jira.store();
        IssueRecord epic = store.issues().byKey("PAY-1").orElseThrow();
        IssueRecord child = store.issues().byKey("pay-2").orElseThrow();
        assertThat(epic.summary()).isEqualTo("Epic 支付");
        assertThat(store.parts().epicName(epic.id())).contains("Payments");
        assertThat(child.description()).hasSize(20_000);
        assertThat(child.due()).isEqualTo(LocalDate.of(2026, 12, 31));
        assertThat(store.constants().nameOf(Kind.PRIORITY, child.priorityId())).isEqualTo("Blocker");
        assertThat(store.constants().nameOf(Kind.STATUS, child.statusId())).isEqualTo("Done");
        assertThat(child.resolved()).isNotNull();
        assertThat(store.parts().labels(child.id())).containsExactly("core-flow", "customer");
        assertThat(store.parts().parts(IssueParts.Association.COMPONENT, child.id()))
                .extracting(IssueParts.Named::name)
                .containsExactly("Core flow");
        long epicLink = store.constants().linkTypeOfStyle(Constants.EPIC_STYLE).id();
        assertThat(store.links().destinations(epicLink, epic.id())).containsExactly(child.id());
        assertThat(store.records().comments(child.id()))
                .extracting(Records.Comment::body)
                .containsExactly("said");
        assertThat(store.records().history(child.id()))
                .flatExtracting(Records.ChangeGroup::changes)
                .extracting(Change::field, Change::newString)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("priority", "Blocker"),
                        org.assertj.core.groups.Tuple.tuple("status", "Done"),
                        org.assertj.core.groups.Tuple.tuple("resolution", "Done"));
        assertThat(store.records().property("IssueProperty", child.id(), "p")).contains("{\"a\":1}");
        assertThat(store.accounts().authenticate("dana", "dana")).isPresent();
        assertThat(store.accounts().authenticate("dana", "Dana")).isEmpty();
        assertThat(jira.transitions().modelOf(child).name()).isEqualTo("Default workflow");
        assertThat(store.projects().takeNumbers(epic.projectId(), 1)).isGreaterThan(2);
    }

    @Test
    void aFailedTransactionLeavesNothingNotEvenInMemory() {
        try (TestJira test = TestJira.inMemory()) {
            Store store = test.jira.store();
            assertThatThrownBy(() -> store.database().transact(() -> {
                        store.projects().create("BAD", "Bad", null, null);
                        assertThat(store.projects().byKey("BAD")).isPresent();
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(store.projects().byKey("BAD")).isEmpty();
        }
    }

    @Test
    void fourThousandIssuesComeInWithinSeconds() {
        try (SandboxJira jira = SandboxJira.open(home, null)) {
            jira.foundation().demoProject("PAY", "Payments", "", true);
            List<NewIssue> issues = IntStream.rangeClosed(1, 4000)
                    .mapToObj(n -> NewIssue.in("PAY")
                            .type(n == 1 ? "Epic" : "Bug")
                            .summary("Issue " + n)
                            .number(n)
                            .labels("l" + n % 7)
                            .components(List.of("c" + n % 9))
                            .epic(n == 1 ? null : n == 2 ? "GONE-7" : "PAY-1"))
                    .toList();
            long begin = System.nanoTime();
            List<IssueRecord> created = jira.issues().importAll(issues);
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin))
                    .isLessThan(15);
            assertThat(created).hasSize(4000);
            long epicLink = jira.store()
                    .constants()
                    .linkTypeOfStyle(Constants.EPIC_STYLE)
                    .id();
            assertThat(jira.store()
                            .links()
                            .destinations(epicLink, created.get(0).id()))
                    .hasSize(3998);
            assertThat(jira.store().links().dangling(created.get(1).id()))
                    .extracting(Links.Dangling::target)
                    .containsExactly("GONE-7");
        }
    }

    @Test
    void whatWasAnsweredSurvivesAKill() throws Exception {
        Path said = Files.createFile(home.resolve("said.txt"));
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessWriter.class.getName(),
                        home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .redirectOutput(said.toFile())
                .start();
        while (Files.size(said) < 1000) {
            assertThat(writer.isAlive()).isTrue();
            Thread.sleep(20);
        }
        writer.destroyForcibly().waitFor();
        List<String> answered = Files.readAllLines(said).stream()
                .filter(line -> line.endsWith("."))
                .toList();
        try (SandboxJira jira = SandboxJira.open(home, null)) {
            assertThat(answered)
                    .allSatisfy(key -> assertThat(jira.store().issues().byKey(key.replace(".", "")))
                            .isPresent());
        }
    }
}
