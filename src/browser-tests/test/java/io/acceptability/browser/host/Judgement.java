package io.acceptability.browser.host;

import static io.acceptability.browser.host.Client.subjects;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people enter about a subject, entered through the app's REST; each write is based on what was read just before. */
public final class Judgement {
    /** The answers at which every dimension holds. */
    public static final Map<String, String> GOOD_ANSWERS = Map.of(
            "systemic",
            "no",
            "irreversible",
            "no",
            "core-flow",
            "yes",
            "metrics",
            "yes",
            "stepwise",
            "yes",
            "plan",
            "yes");

    private final Client client;
    private final String subject;

    /** Of this subject, entered by this client. */
    public Judgement(Client client, String subject) {
        this.client = client;
        this.subject = subject;
    }

    /** Everything that opens the gate: good answers, explicit consent, a boundary, and its confirmation. */
    public Judgement confirmed() {
        return acceptable().confirm();
    }

    /** Everything but the confirmation. */
    public Judgement acceptable() {
        GOOD_ANSWERS.forEach(this::answer);
        return consent("EXPLICIT").boundary();
    }

    /** Answers one question. */
    public Judgement answer(String question, String reply) {
        return send("PUT", "answers/" + question, Map.of("answer", reply, "note", "Looked at together."), 200);
    }

    /** Records evidence of this kind, from today, meant to last. */
    public Judgement consent(String kind) {
        Map<String, String> person = Map.of(
                "name", "Ms Li",
                "organisation", "Hansekontor Handel AG",
                "role", "Head of operations",
                "authority", "May accept for the branches until the end of the year");
        return send(
                "POST",
                "consent",
                Map.of(
                        "kind",
                        kind,
                        "person",
                        person,
                        "on",
                        LocalDate.now().toString(),
                        "channel",
                        "meeting",
                        "lasting",
                        true,
                        "quote",
                        "We can work with this as it is written."),
                201);
    }

    /** Writes a boundary that is valid for a month. */
    public Judgement boundary() {
        return send(
                "PUT",
                "boundary",
                Map.of(
                        "accepted", "Card payments at all tills.",
                        "outside", "The second currency.",
                        "constraints", List.of(),
                        "accountable", "Dana Delgado",
                        "validUntil", LocalDate.now().plusDays(30).toString()),
                200);
    }

    /** Concedes the gap of a strained reading for twenty days, to live with. */
    public Judgement concede(String reading) {
        return send("POST", "concessions", concession(reading), 201);
    }

    /** What {@link #concede} sends. */
    public static Map<String, String> concession(String reading) {
        return Map.of(
                "rule", reading,
                "gap", "Ten a day go by hand",
                "limit", "Until the end of the year",
                "owner", "Tess Tanaka",
                "due", LocalDate.now().plusDays(20).toString(),
                "disposition", "LIVE_WITH");
    }

    /** Confirms it as it stands. */
    public Judgement confirm() {
        JsonNode now = dossier();
        JsonNode newest = now.path("consent").get(0);
        for (JsonNode evidence : now.path("consent")) {
            newest = evidence.path("id").asLong() > newest.path("id").asLong() ? evidence : newest;
        }
        return send(
                "POST",
                "confirmation",
                Map.of(
                        "fingerprint",
                        now.path("fingerprint").asText(),
                        "consent",
                        newest.path("id").asLong(),
                        "forecast",
                        80,
                        "mainRisk",
                        "A rush before the holidays."),
                201);
    }

    /** Takes the confirmation back. */
    public Judgement withdraw(String reason) {
        return send("POST", "withdrawal", Map.of("reason", reason), 201);
    }

    /** The dossier as it stands now. */
    public JsonNode dossier() {
        return client.dossier(subject);
    }

    /** The newest entry's number in the ledger. */
    public long revision() {
        return dossier().path("revision").asLong();
    }

    /** Writes to a part of the subject, on the newest revision. */
    public Judgement send(String method, String part, Map<String, ?> fields, int wanted) {
        Map<String, Object> body = new HashMap<>(fields);
        body.put("revision", revision());
        client.send(method, subjects(subject, part), "application/json", Client.json(body))
                .expect(wanted);
        return this;
    }
}
