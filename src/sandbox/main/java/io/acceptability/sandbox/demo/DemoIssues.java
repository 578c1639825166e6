package io.acceptability.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.Holder;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Projects.SecurityLevel;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Records.ChangeGroup;
import io.acceptability.sandbox.store.Records.Comment;
import io.acceptability.sandbox.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The demo's projects and issues. */
final class DemoIssues {
    private final SandboxJira jira;
    private final Store store;
    private final Instant now = Instant.now();
    private final LocalDate today = LocalDate.now(ZoneId.systemDefault());

    DemoIssues(SandboxJira jira) {
        this.jira = jira;
        this.store = jira.store();
    }

    /** Creates them all at once: the epics under the keys that the file names, then their children. */
    void create() {
        JsonNode demo = DemoFiles.read("issues.json");
        store.database().transact(() -> {
            demo.path("projects").forEach(this::project);
            List<NewIssue> parents = new ArrayList<>();
            List<NewIssue> children = new ArrayList<>();
            List<JsonNode> childTexts = new ArrayList<>();
            for (JsonNode text : demo.path("issues")) {
                String key = text.path("key").asText();
                parents.add(issue(text, key.substring(0, key.indexOf('-'))).number(number(key)));
                for (JsonNode child : text.path("children")) {
                    children.add(
                            issue(child, key.substring(0, key.indexOf('-'))).epic(key));
                    childTexts.add(child);
                }
            }
            List<IssueRecord> made = jira.issues().importAll(parents);
            List<JsonNode> parentTexts = new ArrayList<>();
            demo.path("issues").forEach(parentTexts::add);
            tell(made, parentTexts);
            tell(jira.issues().importAll(children), childTexts);
            for (JsonNode text : demo.path("issues")) {
                text.path("blocks").forEach(blocked -> block(text.path("key").asText(), blocked.asText()));
            }
            return null;
        });
    }

    /** Adds one more child to an epic, as a person does. */
    void addChild(String epic, JsonNode text) {
        jira.issues()
                .importAll(List.of(
                        issue(text, epic.substring(0, epic.indexOf('-'))).epic(epic)));
    }

    /** A day counted from today, as the file counts. */
    LocalDate day(int offset) {
        return today.plusDays(offset);
    }

    private void project(JsonNode text) {
        ProjectRecord project = jira.foundation()
                .demoProject(
                        text.path("key").asText(),
                        text.path("name").asText(),
                        text.path("description").asText(),
                        text.path("open").asBoolean());
        for (JsonNode version : text.path("versions")) {
            store.projects()
                    .version(
                            project.id(),
                            version.path("name").asText(),
                            version.path("released").asBoolean());
        }
        for (JsonNode level : text.path("securityLevels")) {
            SecurityLevel created = store.projects()
                    .createSecurityLevel(project.id(), level.path("name").asText());
            level.path("roles")
                    .forEach(role -> store.projects().addToSecurityLevel(created.id(), Holder.ROLE, role.asText()));
            level.path("users")
                    .forEach(user ->
                            store.projects().addToSecurityLevel(created.id(), Holder.USER, keyOf(user.asText())));
        }
    }

    private NewIssue issue(JsonNode text, String project) {
        boolean done = text.path("status").asText().equals("Done");
        Instant created = text.has("created") ? morning(text.path("created").asInt()) : morning(createdBefore(text));
        NewIssue issue = NewIssue.in(project)
                .type(text.path("type").asText())
                .summary(text.path("summary").asText())
                .description(text.path("description").asText(null))
                .status(text.path("status").asText())
                .priority(text.path("priority").asText("Medium"))
                .reporter(keyOf(text.path("reporter").asText("dana")))
                .created(created)
                .labels(texts(text.path("labels")))
                .components(texts(text.path("components")))
                .fixVersions(texts(text.path("fixVersions")));
        if (text.has("assignee")) {
            issue.assignee(keyOf(text.path("assignee").asText()));
        }
        if (text.has("due")) {
            issue.due(day(text.path("due").asInt()));
        }
        if (text.has("security")) {
            issue.securityLevel(text.path("security").asText());
        }
        if (text.path("type").asText().equals("Epic")) {
            issue.epicName(text.path("summary").asText());
        }
        if (done) {
            Instant resolved = afternoon(text.path("resolved").asInt());
            issue.resolution("Done").resolved(resolved).updated(resolved);
        } else {
            issue.updated(later(created, morning(-1)));
        }
        return issue;
    }

    /** What was said about the issues, and how they came to where they are. */
    private void tell(List<IssueRecord> issues, List<JsonNode> texts) {
        List<Comment> comments = new ArrayList<>();
        List<ChangeGroup> history = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            IssueRecord issue = issues.get(i);
            for (JsonNode comment : texts.get(i).path("comments")) {
                Instant at = afternoon(-comment.path("ago").asInt());
                comments.add(new Comment(
                        0,
                        issue.id(),
                        keyOf(comment.path("by").asText()),
                        comment.path("text").asText(),
                        at,
                        at));
            }
            history.addAll(history(issue));
        }
        store.records().addComments(comments);
        store.records().addHistory(history);
    }

    private List<ChangeGroup> history(IssueRecord issue) {
        String status = store.constants().nameOf(Kind.STATUS, issue.statusId());
        String author = Optional.ofNullable(issue.assignee()).orElse(issue.reporter());
        List<ChangeGroup> groups = new ArrayList<>();
        if (status.equals("To Do")) {
            return groups;
        }
        Instant begun = issue.resolved() == null
                ? issue.updated()
                : issue.created()
                        .plus(java.time.Duration.between(issue.created(), issue.resolved())
                                .dividedBy(2));
        groups.add(new ChangeGroup(0, issue.id(), author, begun, List.of(status("To Do", "In Progress"))));
        if (issue.resolved() != null) {
            groups.add(new ChangeGroup(
                    0,
                    issue.id(),
                    author,
                    issue.resolved(),
                    List.of(
                            status("In Progress", status),
                            Change.of(
                                    "resolution",
                                    null,
                                    null,
                                    issue.resolutionId(),
                                    store.constants().nameOf(Kind.RESOLUTION, issue.resolutionId())))));
        }
        return groups;
    }

    private Change status(String from, String to) {
        return Change.of("status", statusId(from), from, statusId(to), to);
    }

    private String statusId(String name) {
        return store.constants().byName(Kind.STATUS, name).orElseThrow().id();
    }

    private void block(String blocker, String blocked) {
        store.links()
                .create(
                        store.constants().linkType("Blocks").orElseThrow().id(),
                        store.issues().byKey(blocker).orElseThrow().id(),
                        store.issues().byKey(blocked).orElseThrow().id());
    }

    private static int createdBefore(JsonNode text) {
        return text.has("resolved") ? text.path("resolved").asInt() - 12 : -15;
    }

    private Instant morning(int offset) {
        return notLater(at(offset, LocalTime.of(9, 20)));
    }

    private Instant afternoon(int offset) {
        return notLater(at(offset, LocalTime.of(15, 40)));
    }

    private Instant at(int offset, LocalTime time) {
        return day(offset).atTime(time).atZone(ZoneId.systemDefault()).toInstant();
    }

    private Instant notLater(Instant at) {
        return at.isAfter(now) ? now : at;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    private static long number(String key) {
        return Long.parseLong(key.substring(key.indexOf('-') + 1));
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private String keyOf(String user) {
        return store.accounts().byName(user).orElseThrow().key();
    }
}
