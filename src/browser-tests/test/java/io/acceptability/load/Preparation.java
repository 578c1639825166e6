package io.acceptability.load;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.load.Landscape.Epic;
import io.acceptability.load.Landscape.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/** Makes the data once, and keeps it in the home: issues by import, and what people have judged through the app's own REST. */
final class Preparation {
    private static final int WRITERS = 4;
    private static final int DAYS_KEPT = 14;

    private static final Map<String, String> ANSWERS = new LinkedHashMap<>();

    static {
        ANSWERS.put("systemic", "no");
        ANSWERS.put("irreversible", "no");
        ANSWERS.put("core-flow", "yes");
        ANSWERS.put("metrics", "yes");
        ANSWERS.put("stepwise", "yes");
        ANSWERS.put("plan", "yes");
    }

    private final Settings settings;
    private final Landscape landscape;
    private final LocalDate today = LocalDate.now();

    Preparation(Settings settings, Landscape landscape) {
        this.settings = settings;
        this.landscape = landscape;
    }

    /** Does nothing when the home has it all already. */
    void prepare() throws IOException, InterruptedException {
        Path home = settings.home();
        if (!settings.fresh() && isThere()) {
            System.out.println("The data is in " + home + " already.");
            return;
        }
        long begin = System.nanoTime();
        remove(home);
        Files.createDirectories(home);
        Files.writeString(mark(), "begun");
        Map<String, String> userKeys = new HashMap<>();
        try (Server server = Server.start(settings, List.of())) {
            for (String name : List.of("dana", "tess", "lin", "carl")) {
                String key = Person.login(server, name)
                        .get("/rest/api/2/myself", true)
                        .expect(200)
                        .json()
                        .path("key")
                        .asText();
                userKeys.put(name, key);
            }
        }
        List<Path> files = files(userKeys);
        System.out.printf("%d files written after %d s%n", files.size(), seconds(begin));
        try (Server server = Server.start(settings, files)) {
            System.out.printf("%,d issues imported after %d s%n", settings.issues(), seconds(begin));
            guard(server);
            judge(server);
        }
        for (Path file : files) {
            Files.delete(file);
        }
        Files.writeString(mark(), content());
        System.out.printf("The data is there after %d s%n", seconds(begin));
    }

    private List<Path> files(Map<String, String> userKeys) throws IOException {
        List<Path> files = new ArrayList<>();
        for (int project = 1; project <= landscape.projects(); project++) {
            Path file = settings.home().resolve(Landscape.projectKey(project) + ".json.gz");
            ProjectFile.write(file, project, landscape.ofProject(project), userKeys);
            files.add(file);
        }
        return files;
    }

    /** As an administrator does with one click: validator and post function. */
    private static void guard(Server server) {
        Person.login(server, "admin")
                .write("POST", "/rest/acceptability/1.0/coverage/guard", Map.of("workflow", "Default workflow"), true)
                .expect(200);
    }

    private void judge(Server server) throws InterruptedException {
        Queue<Epic> waiting = new ConcurrentLinkedQueue<>(landscape.epics());
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> writers = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            Thread writer = new Thread(() -> {
                try {
                    Person dana = Person.login(server, "dana");
                    for (Epic epic = waiting.poll(); epic != null && failures.isEmpty(); epic = waiting.poll()) {
                        judge(dana, epic);
                    }
                } catch (RuntimeException failure) {
                    failures.add(failure);
                }
            });
            writer.start();
            writers.add(writer);
        }
        for (Thread writer : writers) {
            writer.join();
        }
        if (!failures.isEmpty()) {
            throw new LoadFailure("the judgements could not be entered: " + failures.peek());
        }
    }

    private void judge(Person person, Epic epic) {
        if (epic.state() == State.UNTOUCHED) {
            return;
        }
        Seat seat = new Seat(person, epic.key());
        ANSWERS.forEach((question, answer) -> seat.write(
                "PUT", "answers/" + question, Map.of("answer", answer, "note", "Looked at together, twice.")));
        seat.write(
                "POST",
                "contacts",
                Map.of(
                        "on", today.toString(),
                        "channel", "meeting",
                        "person", "Ms Li",
                        "note", "Went through it line by line."));
        seat.write(
                "POST",
                "consent",
                Map.of(
                        "kind",
                        epic.state() == State.CONFIRMED ? "EXPLICIT" : "VAGUE",
                        "person",
                        Map.of(
                                "name", "Ms Li",
                                "organisation", "Hansekontor Handel AG",
                                "role", "Head of operations",
                                "authority", "May accept for the branches"),
                        "on",
                        today.toString(),
                        "channel",
                        "meeting",
                        "lasting",
                        epic.state() == State.CONFIRMED,
                        "quote",
                        "We can work with this as it is written."));
        seat.write(
                "PUT",
                "boundary",
                Map.of(
                        "accepted",
                        "What the delivery names, in daily use by those who asked for it.",
                        "outside",
                        "Whatever was asked for later.",
                        "constraints",
                        List.of(Map.of("kind", "TIME_COMPRESSED", "note", "Two weeks less")),
                        "redLines",
                        List.of(),
                        "accountable",
                        "Dana Delgado",
                        "validUntil",
                        today.plusDays(90).toString()));
        if (epic.state() == State.CONFIRMED) {
            seat.confirm();
        }
    }

    /** One person before one epic, with the dossier as last answered. */
    private static final class Seat {
        private final Person person;
        private final String path;
        private JsonNode dossier;

        Seat(Person person, String key) {
            this.person = person;
            this.path = "/rest/acceptability/1.0/subjects/" + key;
            this.dossier = person.get(path, true).expect(200).json();
        }

        void write(String method, String part, Map<String, ?> fields) {
            Map<String, Object> body = new HashMap<>(fields);
            body.put("revision", dossier.path("revision").asLong());
            dossier = person.write(method, path + "/" + part, body, true)
                    .expect(method.equals("POST") ? 201 : 200)
                    .json();
        }

        void confirm() {
            write(
                    "POST",
                    "confirmation",
                    Map.of(
                            "fingerprint",
                            dossier.path("fingerprint").asText(),
                            "consent",
                            dossier.path("consent").path(0).path("id").asLong(),
                            "forecast",
                            80,
                            "mainRisk",
                            "More people use it on the first days than ever tried it."));
            if (!dossier.path("gate").path("open").asBoolean()) {
                throw new LoadFailure(path + " is confirmed, and its gate is closed: " + dossier.path("gate"));
            }
        }
    }

    /** Boundaries are valid for a while only, and what was done counts from the day the data was made. */
    private boolean isThere() throws IOException {
        if (!Files.exists(mark()) || !Files.readString(mark()).equals(content())) {
            return false;
        }
        LocalDate made = LocalDate.ofInstant(Files.getLastModifiedTime(mark()).toInstant(), ZoneId.systemDefault());
        return ChronoUnit.DAYS.between(made, today) < DAYS_KEPT;
    }

    private Path mark() {
        return settings.home().resolve("load.txt");
    }

    private String content() {
        return "seed " + Landscape.SEED + ", " + settings.epics() + " epics, " + settings.issues() + " issues, in "
                + settings.database().map(url -> url.replaceAll("\\?.*", "")).orElse("the home");
    }

    /** Nothing but what an earlier run has made is ever removed. */
    private void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            if (!Files.exists(mark())) {
                throw new LoadFailure(folder + " is there already, and was not made by an earlier run; see load.home");
            }
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long seconds(long begin) {
        return (System.nanoTime() - begin) / 1_000_000_000;
    }
}
