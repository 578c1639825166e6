package io.acceptability.sandbox.importer;

import static io.acceptability.sandbox.importer.ImportBench.issue;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.importer.ImportReport.Count;
import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {
    private static final String BLOCKS = "{\"id\":\"9\",\"type\":{\"id\":\"5\",\"name\":\"Blocks\","
            + "\"inward\":\"is blocked by\",\"outward\":\"blocks\"},";

    @TempDir
    Path folder;

    private ImportBench bench;

    @BeforeEach
    void open() {
        bench = new ImportBench(folder);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void takesAnIssueWithAllThatItRefersTo() throws Exception {
        ImportReport report = bench.run(issue("OLD-7", """
                ,"priority":{"id":"9","name":"Whenever"},"resolution":{"id":"9","name":"Fixed"},
                "resolutiondate":"2024-02-01T00:00:00.000+0000","duedate":"2024-03-01","labels":["a","b","a"],
                "components":[{"name":"Core"}],"fixVersions":[{"name":"1.0","released":true}],
                "reporter":{"name":"rita","key":"JIRAUSER1","displayName":"Rita <R>"},"assignee":null,
                "description":"What it is","customfield_8":"The epic's name",
                "comment":{"comments":[{"author":{"name":"rita","key":"JIRAUSER1"},"body":"Said","created":"2024-01-05T00:00:00.000+0000"}]}
                """));

        assertThat(report.lines())
                .containsExactly("Import of issues.json: 1 issue, 1 comment; created project OLD, 1 user, 1 status,"
                        + " 1 priority, 1 resolution, 1 component, 1 version; nothing skipped");
        IssueRecord stored = bench.stored("OLD-7");
        assertThat(stored.id()).isEqualTo(5_007);
        assertThat(stored.created()).isEqualTo(Instant.parse("2024-01-02T02:04:05Z"));
        assertThat(stored.due()).isEqualTo(LocalDate.of(2024, 3, 1));
        assertThat(stored.resolved()).isEqualTo(Instant.parse("2024-02-01T00:00:00Z"));
        assertThat(stored.reporter()).isEqualTo("JIRAUSER1");
        assertThat(bench.jira
                        .store()
                        .accounts()
                        .byKey("JIRAUSER1")
                        .orElseThrow()
                        .displayName())
                .isEqualTo("Rita <R>");
        assertThat(bench.jira.store().parts().labels(stored.id())).containsExactly("a", "b");
        assertThat(bench.jira.store().parts().parts(Association.COMPONENT, stored.id()))
                .extracting("name")
                .containsExactly("Core");
        assertThat(bench.jira.store().parts().epicName(stored.id())).contains("The epic's name");
        assertThat(bench.jira.store().records().comments(stored.id()))
                .extracting("body")
                .containsExactly("Said");
    }

    @Test
    void knownNamesAreNotCreatedAgain() throws Exception {
        ImportReport report = bench.run(issue("OLD-1", "").replace("Received", "in progress"));

        assertThat(report.count(Count.STATUSES)).isZero();
        assertThat(bench.stored("OLD-1").statusId()).isEqualTo("3");
    }

    @Test
    void skipsBadRecordsAndNamesEach() throws Exception {
        ImportReport report = bench.run(
                issue("OLD-1", ""),
                issue("OLD-2", "").replace("\"summary\":\"Summary of OLD-2\",", ""),
                issue("OLD-3", "").replace("\"status\":{\"id\":\"88\",\"name\":\"Received\"},", ""),
                issue("OLD-4", "").replace("2024-01-02T03:04:05.000+0100", "yesterday"),
                issue("OLD-5", "").replace("Summary of OLD-5", "x".repeat(256)),
                issue("OLD-6", "").replace("\"key\":\"OLD\"", "\"key\":\"NEW\""),
                "{\"id\":\"3\"}",
                "17",
                issue("OLD-1", ""));

        assertThat(report.count(Count.ISSUES)).isEqualTo(1);
        assertThat(report.skipped()).isEqualTo(8);
        assertThat(report.lines())
                .contains(
                        "Import of issues.json: skipped OLD-2: it has no summary",
                        "Import of issues.json: skipped OLD-3: it has no status",
                        "Import of issues.json: skipped OLD-4: its created time cannot be read: yesterday",
                        "Import of issues.json: skipped OLD-5: its summary has 256 characters, more than 255",
                        "Import of issues.json: skipped OLD-6: its key does not belong to its project NEW",
                        "Import of issues.json: skipped record 7: it has no usable key",
                        "Import of issues.json: skipped record 8: it is not an object",
                        "Import of issues.json: skipped OLD-1: its key is in the file twice; the first one was taken");
    }

    @Test
    void makesALinkThatBothEndsTellOnce() throws Exception {
        ImportReport report = bench.run(
                issue("OLD-1", ",\"issuelinks\":[" + BLOCKS + "\"outwardIssue\":{\"key\":\"OLD-2\"}}]"),
                issue("OLD-2", ",\"issuelinks\":[" + BLOCKS + "\"inwardIssue\":{\"key\":\"OLD-1\"}}]"));

        assertThat(report.count(Count.LINKS)).isEqualTo(1);
        assertThat(bench.jira.store().links().outward(bench.stored("OLD-1").id()))
                .extracting(Link::destination)
                .containsExactly(bench.stored("OLD-2").id());
    }

    @Test
    void bindsChildrenToEpicsAndSubTasksToParents() throws Exception {
        ImportReport report = bench.run(
                issue("OLD-1", "").replace("\"Story\"", "\"Epic\""),
                issue("OLD-2", ",\"customfield_7\":\"OLD-1\",\"subtasks\":[{\"key\":\"OLD-3\"}]"),
                issue("OLD-3", ",\"parent\":{\"key\":\"OLD-2\"}")
                        .replace("\"Story\",\"subtask\":false", "\"Piece\",\"subtask\":true"));

        assertThat(report.count(Count.EPIC_CHILDREN)).isEqualTo(1);
        assertThat(report.count(Count.SUB_TASKS)).isEqualTo(1);
        long epicLink = bench.jira
                .store()
                .constants()
                .linkTypeOfStyle(Constants.EPIC_STYLE)
                .id();
        long subTask = bench.jira
                .store()
                .constants()
                .linkTypeOfStyle(Constants.SUBTASK_STYLE)
                .id();
        assertThat(bench.jira
                        .store()
                        .links()
                        .destinations(epicLink, bench.stored("OLD-1").id()))
                .containsExactly(bench.stored("OLD-2").id());
        assertThat(bench.jira
                        .store()
                        .links()
                        .destinations(subTask, bench.stored("OLD-2").id()))
                .containsExactly(bench.stored("OLD-3").id());
    }

    @Test
    void keepsWhatLeadsNowhereAndSettlesItLater() throws Exception {
        ImportReport first = bench.run(issue(
                "OLD-1",
                ",\"customfield_7\":\"ELSE-9\",\"issuelinks\":[" + BLOCKS + "\"inwardIssue\":{\"key\":\"ELSE-9\"}}]"));
        assertThat(first.count(Count.DANGLING)).isEqualTo(2);
        assertThat(bench.jira.store().links().dangling(bench.stored("OLD-1").id()))
                .extracting("direction", "description", "target")
                .contains(org.assertj.core.groups.Tuple.tuple("inward", "is blocked by", "ELSE-9"));
        assertThat(bench.jira.store().links().inward(bench.stored("OLD-1").id()))
                .isEmpty();

        ImportReport second = bench.run(issue("ELSE-9", ""));
        assertThat(second.count(Count.SETTLED)).isEqualTo(2);
        assertThat(second.count(Count.EPIC_CHILDREN)).isEqualTo(1);
        assertThat(second.count(Count.LINKS)).isEqualTo(1);
        assertThat(bench.jira.store().links().dangling(bench.stored("OLD-1").id()))
                .isEmpty();
        assertThat(bench.jira.store().links().inward(bench.stored("OLD-1").id()))
                .extracting(Link::source)
                .containsOnly(bench.stored("ELSE-9").id());
    }

    @Test
    void aLinkTypeTurnedRoundIsAnother() throws Exception {
        bench.run(
                issue(
                        "OLD-1",
                        ",\"issuelinks\":[{\"type\":{\"name\":\"Blocks\",\"inward\":\"blocks\","
                                + "\"outward\":\"is blocked by\"},\"outwardIssue\":{\"key\":\"OLD-2\"}}]"),
                issue("OLD-2", ""));

        Link link =
                bench.jira.store().links().outward(bench.stored("OLD-1").id()).get(0);
        assertThat(bench.jira
                        .store()
                        .constants()
                        .linkType(link.typeId())
                        .orElseThrow()
                        .outward())
                .isEqualTo("is blocked by");
    }

    @Test
    void readsHistoryAndFormerKeys() throws Exception {
        ImportReport report = bench.run(issue("OLD-1", "").replaceAll("}}$", """
                },"changelog":{"histories":[{"author":{"name":"rita"},"created":"2024-01-04T00:00:00.000+0000",
                "items":[{"field":"Key","fieldtype":"jira","from":null,"fromString":"ANCIENT-3","to":null,"toString":"OLD-1"},
                {"field":"status","fieldtype":"jira","from":"1","fromString":"Open","to":"88","toString":"Received"}]}]}}"""));

        assertThat(report.count(Count.CHANGES)).isEqualTo(1);
        assertThat(report.count(Count.MOVED_KEYS)).isEqualTo(1);
        assertThat(bench.stored("ANCIENT-3").key()).isEqualTo("OLD-1");
        assertThat(bench.jira
                        .store()
                        .records()
                        .history(bench.stored("OLD-1").id())
                        .get(0)
                        .changes())
                .extracting("field", "oldString", "newString")
                .contains(org.assertj.core.groups.Tuple.tuple("status", "Open", "Received"));
    }

    @Test
    void importingTwiceChangesNothing() throws Exception {
        Path plain = bench.file(
                "a.json",
                issue("OLD-1", ",\"issuelinks\":[" + BLOCKS + "\"outwardIssue\":{\"key\":\"OLD-2\"}}]"),
                issue("OLD-2", ""));
        bench.run(plain);

        assertThat(bench.run(plain).lines())
                .containsExactly("Import of a.json: this content was imported before; nothing changed");
        // Packed, the same issues are another file; they are there all the same.
        ImportReport packed = bench.run(bench.gzip("a.json.gz", plain));
        assertThat(packed.count(Count.ALREADY_THERE)).isEqualTo(2);
        assertThat(packed.count(Count.ISSUES)).isZero();
        assertThat(packed.count(Count.LINKS)).isZero();
        assertThat(bench.jira.store().links().outward(bench.stored("OLD-1").id()))
                .hasSize(1);
    }

    @Test
    void aStatusOfAnotherTrackerLeadsOnToDelivered() throws Exception {
        bench.run(issue("OLD-1", ""));
        IssueRecord stored = bench.stored("OLD-1");
        String dana = bench.jira.store().accounts().byName("dana").orElseThrow().key();

        List<Transition> open = bench.jira.acts().transitions(stored, dana);
        assertThat(open).extracting(Transition::name).contains("To Do", "In Progress", "Done", "Delivered");
        Transition deliver = open.stream()
                .filter(transition -> transition.name().equals("Delivered"))
                .findFirst()
                .orElseThrow();
        IssueRecord delivered = bench.jira.acts().transition(stored, deliver.id(), IssueEdit.of(), dana);
        assertThat(bench.jira.store().constants().nameOf(Kind.STATUS, delivered.statusId()))
                .isEqualTo("Delivered");
        assertThat(delivered.isOpen()).isFalse();
    }

    @Test
    void newIssuesStayClearOfImportedNumbersAndIds() throws Exception {
        bench.run(issue("OLD-1", "").replace("\"id\":\"5001\"", "\"id\":\"10001\""), issue("OLD-40", ""));

        String dana = bench.jira.store().accounts().byName("dana").orElseThrow().key();
        IssueRecord next = bench.jira
                .issues()
                .create(
                        io.acceptability.sandbox.jira.NewIssue.in("OLD")
                                .type("Story")
                                .summary("Next"),
                        dana);
        assertThat(next.number()).isEqualTo(41);
        assertThat(next.id()).isGreaterThan(10_001);
    }

    @Test
    void refusesFilesThatAreUnreadableAsAWhole() throws Exception {
        refused(bench.write("text.json", "not json"), "it is not JSON");
        refused(bench.write("list.json", "[]"), "it holds no list of issues");
        Path half = bench.gzip("half.json.gz", bench.file("whole.json", issue("OLD-1", "")));
        byte[] bytes = java.nio.file.Files.readAllBytes(half);
        java.nio.file.Files.write(half, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        refused(half, "cannot import");
        refused(folder.resolve("nowhere.json"), "cannot import");
    }

    private void refused(Path file, String why) {
        assertThatThrownBy(() -> bench.run(file))
                .isInstanceOf(StartFailure.class)
                .hasMessageContaining(file.getFileName().toString())
                .hasMessageContaining(why)
                .hasMessageNotContaining("\n");
    }
}
