package io.acceptability.load;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.acceptability.load.Landscape.Epic;
import io.acceptability.load.Landscape.State;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/** One project as the answer of Jira's search, for the sandbox to import: the same every time, but for its dates. */
final class ProjectFile {
    private static final List<String> STAFF = List.of("dana", "tess", "lin");
    private static final List<String> LABELS = List.of("backend", "terminal", "report", "night-batch", "translation");
    private static final int DAYS = 120;

    private final int project;
    private final List<Epic> epics;
    private final Map<String, String> userKeys;
    private final Instant today;
    private final Random random;
    private final List<Part> parts = new ArrayList<>();

    private ProjectFile(int project, List<Epic> epics, Map<String, String> userKeys, Instant today) {
        this.project = project;
        this.epics = epics;
        this.userKeys = userKeys;
        this.today = today;
        this.random = new Random(Landscape.SEED + project);
    }

    /** What an issue is to its epic. */
    private enum Place {
        CHILD,
        SUB_TASK,
        LINKED
    }

    /** An issue that belongs to an epic; a sub-task has the number of its parent, too. */
    private record Part(int number, Epic epic, Place place, int parent, String type, boolean open) {}

    /**
     * Writes the file.
     *
     * @param userKeys the keys of those whom the sandbox knows, by name
     */
    static void write(Path file, int project, List<Epic> epics, Map<String, String> userKeys) throws IOException {
        Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file), 1 << 16);
                JsonGenerator json = new JsonFactory().createGenerator(out)) {
            new ProjectFile(project, epics, userKeys, today).write(json);
        }
    }

    private void write(JsonGenerator json) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("schema");
        json.writeObjectFieldStart("customfield_7");
        json.writeStringField("custom", "com.pyxis.greenhopper.jira:gh-epic-link");
        json.writeEndObject();
        json.writeObjectFieldStart("customfield_8");
        json.writeStringField("custom", "com.pyxis.greenhopper.jira:gh-epic-label");
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("issues");
        layOut();
        for (Epic epic : epics) {
            epic(json, epic);
        }
        for (Part part : parts) {
            part(json, part);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void layOut() {
        int number = epics.size();
        for (Epic epic : epics) {
            int lastChild = 0;
            for (int i = 0; i < epic.issues(); i++) {
                number++;
                boolean open = epic.state() != State.CONFIRMED && happens(25);
                if (i % 10 < 6) {
                    lastChild = number;
                    parts.add(new Part(number, epic, Place.CHILD, 0, typeOfChild(), open));
                } else if (i % 10 < 9) {
                    parts.add(new Part(number, epic, Place.SUB_TASK, lastChild, "Sub-task", open));
                } else {
                    parts.add(new Part(number, epic, Place.LINKED, 0, "Bug", open));
                }
            }
        }
    }

    private String typeOfChild() {
        int percent = random.nextInt(100);
        return percent < 55 ? "Story" : percent < 75 ? "Task" : percent < 92 ? "Bug" : "Test";
    }

    private void epic(JsonGenerator json, Epic epic) throws IOException {
        begin(json, epic.number());
        String summary = "Delivery " + epic.number() + " of line " + project + ", with " + epic.issues() + " issues";
        json.writeStringField("customfield_8", summary);
        issue(json, "Epic", summary, "In Progress", "Medium");
        json.writeArrayFieldStart("issuelinks");
        for (Part part : parts) {
            if (part.epic().equals(epic) && part.place() == Place.LINKED) {
                link(json, part.number());
            }
        }
        json.writeEndArray();
        comments(json, 3);
        json.writeEndObject();
        json.writeObjectFieldStart("changelog");
        json.writeArrayFieldStart("histories");
        moment(json, 90, "status", "10000", "To Do", "3", "In Progress");
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void part(JsonGenerator json, Part part) throws IOException {
        begin(json, part.number());
        boolean severe = part.open() && part.type().equals("Bug") && happens(10);
        issue(
                json,
                part.type(),
                "Step " + part.number() + " towards delivery " + part.epic().number(),
                part.open() ? happens(50) ? "To Do" : "In Progress" : "Done",
                severe ? "Blocker" : happens(20) ? "High" : "Medium");
        if (part.place() == Place.CHILD) {
            json.writeStringField("customfield_7", part.epic().key());
        } else if (part.place() == Place.SUB_TASK) {
            json.writeObjectFieldStart("parent");
            json.writeStringField("key", Landscape.projectKey(project) + "-" + part.parent());
            json.writeEndObject();
        }
        labels(json);
        named(json, "components", 50, "Component ");
        named(json, "fixVersions", 40, "3.");
        comments(json, random.nextInt(4));
        json.writeEndObject();
        json.writeObjectFieldStart("changelog");
        json.writeArrayFieldStart("histories");
        moment(json, 80, "assignee", null, null, userKeys.get("tess"), "Tess Tanaka");
        moment(json, 60, "status", "10000", "To Do", "3", "In Progress");
        if (!part.open()) {
            moment(json, 40, "status", "3", "In Progress", "10001", "Done");
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    /** Its ids are its own in the whole landscape, whatever the sandbox has already. */
    private void begin(JsonGenerator json, int number) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", String.valueOf(project * 1_000_000L + number));
        json.writeStringField("key", Landscape.projectKey(project) + "-" + number);
        json.writeObjectFieldStart("fields");
        json.writeObjectFieldStart("project");
        json.writeStringField("key", Landscape.projectKey(project));
        json.writeStringField("name", "Line " + project);
        json.writeEndObject();
    }

    private void issue(JsonGenerator json, String type, String summary, String status, String priority)
            throws IOException {
        boolean done = status.equals("Done");
        json.writeStringField("summary", summary);
        json.writeStringField(
                "description", "What is asked for, how it is tried out, and who has to see it.\n".repeat(5));
        json.writeObjectFieldStart("issuetype");
        json.writeStringField("name", type);
        json.writeBooleanField("subtask", type.equals("Sub-task"));
        json.writeEndObject();
        reference(json, "status", status);
        reference(json, "priority", priority);
        if (done) {
            reference(json, "resolution", "Done");
            json.writeStringField("resolutiondate", daysAgo(40));
        }
        person(json, "reporter", happens(10) ? "carl" : one(STAFF));
        person(json, "assignee", one(STAFF));
        json.writeStringField("duedate", daysAgo(-60).substring(0, 10));
        json.writeStringField("created", daysAgo(DAYS));
        json.writeStringField("updated", daysAgo(40));
    }

    private void link(JsonGenerator json, int number) throws IOException {
        json.writeStartObject();
        json.writeObjectFieldStart("type");
        json.writeStringField("name", "Relates");
        json.writeStringField("inward", "relates to");
        json.writeStringField("outward", "relates to");
        json.writeEndObject();
        json.writeObjectFieldStart("outwardIssue");
        json.writeStringField("key", Landscape.projectKey(project) + "-" + number);
        json.writeEndObject();
        json.writeEndObject();
    }

    private void labels(JsonGenerator json) throws IOException {
        json.writeArrayFieldStart("labels");
        if (happens(30)) {
            json.writeString(one(LABELS));
        }
        if (happens(5)) {
            json.writeString("core-flow");
        }
        json.writeEndArray();
    }

    private void named(JsonGenerator json, String field, int percent, String prefix) throws IOException {
        json.writeArrayFieldStart(field);
        if (happens(percent)) {
            json.writeStartObject();
            json.writeStringField("name", prefix + random.nextInt(8));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void comments(JsonGenerator json, int count) throws IOException {
        json.writeObjectFieldStart("comment");
        json.writeArrayFieldStart("comments");
        for (int i = 0; i < count; i++) {
            json.writeStartObject();
            person(json, "author", happens(15) ? "carl" : one(STAFF));
            json.writeStringField("body", "Seen together on the test system; it does what was asked for.");
            json.writeStringField("created", daysAgo(50 - i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void moment(
            JsonGenerator json, int daysAgo, String field, String from, String fromText, String to, String toText)
            throws IOException {
        json.writeStartObject();
        person(json, "author", one(STAFF));
        json.writeStringField("created", daysAgo(daysAgo));
        json.writeArrayFieldStart("items");
        json.writeStartObject();
        json.writeStringField("field", field);
        json.writeStringField("fieldtype", "jira");
        json.writeStringField("from", from);
        json.writeStringField("fromString", fromText);
        json.writeStringField("to", to);
        json.writeStringField("toString", toText);
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void person(JsonGenerator json, String field, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("key", userKeys.get(name));
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    private static void reference(JsonGenerator json, String field, String name) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("name", name);
        json.writeEndObject();
    }

    /** As Jira writes it, at some time of that day. */
    private String daysAgo(int days) {
        Instant at = today.minus(Duration.ofDays(days)).plusSeconds(random.nextInt(30_000));
        return at.truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", ".000+0000");
    }

    private boolean happens(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
