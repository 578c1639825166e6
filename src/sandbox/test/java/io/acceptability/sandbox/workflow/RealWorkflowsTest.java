package io.acceptability.sandbox.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.jira.TestJira;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Workflows as Jira exports them. */
class RealWorkflowsTest {
    private TestJira test;

    @BeforeEach
    void open() {
        test = TestJira.inMemory();
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void everyRealWorkflowLoadsAndCanBeWalked() throws Exception {
        String data = System.getProperty("acceptability.data");
        if (data == null) {
            System.out.println("Real workflows are not walked: name their folder with -Dacceptability.data=DIR");
        }
        Assumptions.assumeTrue(data != null, "no -Dacceptability.data=DIR with DIR/workflows/*.xml");
        List<Path> files;
        try (Stream<Path> all = Files.list(Path.of(data, "workflows"))) {
            files = all.filter(file -> file.toString().endsWith(".xml"))
                    .sorted()
                    .toList();
        }
        assertThat(files).isNotEmpty();
        for (String group : List.of("datamanager", "scientists", "publisher", "librarian")) {
            test.jira.store().accounts().createGroup(group);
            test.jira.store().accounts().addToGroup(group, test.key("dana"));
        }
        List<String> leftOut = new ArrayList<>();
        for (Path file : files) {
            String name = file.getFileName().toString();
            leftOut.addAll(test.jira.workflows().add(name, Files.readAllBytes(file), ModuleFactory.none()));
            walk(name);
        }
        assertThat(leftOut)
                .singleElement()
                .asString()
                .contains("de.pubflow.jira.misc.IssueAttachmentValidator", "not on the class path");
    }

    /** Goes wherever transitions lead, until no new one is open. */
    private void walk(String name) throws Exception {
        test.jira.migrations().useWorkflow(test.pay.id(), null, name, test.key("admin"));
        WorkflowModel model = test.jira.workflows().byName(name).orElseThrow();
        assertThat(model.statusIds())
                .allSatisfy(id -> assertThat(test.jira.store().constants().byId(Kind.STATUS, id))
                        .as("status %s of %s", id, name)
                        .isPresent());
        IssueRecord issue = test.story("walks through " + name);
        test.jira.changes().edit(issue.id(), IssueEdit.of().assignee(test.key("dana")), test.key("dana"));
        Set<Integer> done = new LinkedHashSet<>();
        for (int round = 0; round < 50; round++) {
            IssueRecord now = test.now(issue);
            List<Transition> open = test.jira.acts().transitions(now, test.key("dana"));
            Transition next = open.stream()
                    .filter(transition -> !done.contains(transition.id()))
                    .findFirst()
                    .orElse(null);
            if (next == null) {
                break;
            }
            done.add(next.id());
            IssueRecord moved = test.jira.acts().transition(now, next.id(), IssueEdit.of(), test.key("dana"));
            if (next.toStatusId() != null) {
                assertThat(moved.statusId()).as(name + ": " + next.name()).isEqualTo(next.toStatusId());
            }
        }
        assertThat(done).as("transitions done in %s", name).hasSizeGreaterThan(1);
    }

    @Test
    void blankLinesBeforeTheDeclarationAreNoFault() throws Exception {
        String xml = "\n \n"
                + SimpleWorkflow.xml(
                        "d", test.jira.store().constants().all(Kind.STATUS).subList(0, 2), "10000");
        assertThat(test.jira.workflows().add("blank", bytes(xml), ModuleFactory.none()))
                .isEmpty();
        assertThat(test.jira.workflows().byName("blank")).isPresent();
    }

    @Test
    void nothingOutsideOfTheFileIsRead() throws IOException {
        Path secret = Files.writeString(Files.createTempFile("secret", ".txt"), "outside");
        String xml = "<!DOCTYPE workflow [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]><workflow><meta"
                + " name=\"a\">&x;</meta></workflow>";
        assertThatThrownBy(() -> test.jira.workflows().add("evil", bytes(xml), ModuleFactory.none()))
                .isInstanceOf(WorkflowFileException.class)
                .message()
                .doesNotContain("outside");
        assertThat(test.jira.workflows().byName("evil")).isEmpty();
    }

    @Test
    void aFileThatIsNoWorkflowIsRefusedInOneLine() {
        assertThatThrownBy(() -> test.jira.workflows().add("bad", bytes("<html>"), ModuleFactory.none()))
                .isInstanceOf(WorkflowFileException.class)
                .hasMessageStartingWith("line 1: ");
        assertThatThrownBy(() -> test.jira.workflows().add("bad", bytes("<html/>"), ModuleFactory.none()))
                .hasMessage("its root element is <html>, not <workflow>");
        assertThatThrownBy(() -> test.jira.workflows().add("bad", bytes("<workflow/>"), ModuleFactory.none()))
                .hasMessage("it has no <initial-actions>");
    }

    @Test
    void aStatusNumberOfAnotherSiteGoesByItsName() throws Exception {
        String xml = SimpleWorkflow.xml(
                        "d", test.jira.store().constants().all(Kind.STATUS).subList(0, 2), "10000")
                .replace("name=\"In Progress\"", "name=\"On develop\"")
                .replace("\"jira.status.id\">3<", "\"jira.status.id\">10001<");
        test.jira.workflows().add("foreign", bytes(xml), ModuleFactory.none());
        List<String> names = test.jira.workflows().byName("foreign").orElseThrow().statusIds().stream()
                .map(id -> test.jira.store().constants().nameOf(Kind.STATUS, id))
                .toList();
        assertThat(names).containsExactly("To Do", "On develop");
    }

    private static byte[] bytes(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}
