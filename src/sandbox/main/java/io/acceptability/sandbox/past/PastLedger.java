package io.acceptability.sandbox.past;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What people and the app wrote down about a delivery, from the first answer to the last outcome. */
final class PastLedger {
    private static final JsonMapper JSON = new JsonMapper();
    private static final int POLICY_VERSION = 1;

    private static final String FLOOR = "TECHNICAL_FLOOR";
    private static final String GOAL = "BUSINESS_GOAL";
    private static final String EXPECTATION = "CUSTOMER_EXPECTATION";
    private static final String FUTURE = "FUTURE_ROOM";

    /** Every reading with its dimension. */
    private static final Map<String, String> READINGS = new TreeMap<>(Map.ofEntries(
            Map.entry("consent", EXPECTATION),
            Map.entry("core-flow", GOAL),
            Map.entry("expectation.customer-issues", EXPECTATION),
            Map.entry("expectation.red-lines", EXPECTATION),
            Map.entry("expectation.scope-drift", EXPECTATION),
            Map.entry("expectation.silence", EXPECTATION),
            Map.entry("floor.blocked", FLOOR),
            Map.entry("floor.irreversible", FLOOR),
            Map.entry("floor.reopened", FLOOR),
            Map.entry("floor.severe-defects", FLOOR),
            Map.entry("future.overdue", FUTURE),
            Map.entry("future.unplanned-gaps", FUTURE),
            Map.entry("goal.acceptance-tests", GOAL),
            Map.entry("goal.core-flow", GOAL),
            Map.entry("goal.scope-done", GOAL),
            Map.entry("irreversible", FLOOR),
            Map.entry("metrics", GOAL),
            Map.entry("plan", FUTURE),
            Map.entry("stepwise", FUTURE),
            Map.entry("systemic", FLOOR)));

    private static final List<String> NO = List.of("systemic", "irreversible");
    private static final List<String> YES = List.of("core-flow", "metrics", "stepwise", "plan");

    private final PastDelivery delivery;
    private final long project;
    private final long customer;
    private final long accountable;
    private final PastChain chain;

    PastLedger(PastDelivery delivery, String subject, long project, long author, long customer, long accountable) {
        this.delivery = delivery;
        this.project = project;
        this.customer = customer;
        this.accountable = accountable;
        this.chain = new PastChain(subject, author);
    }

    /** The entries in the order of {@link PastTables#ENTRY_COLUMNS}. */
    List<Object[]> rows() {
        for (int i = 0; i < NO.size(); i++) {
            answer(NO.get(i), "NO", i);
        }
        if (!delivery.confirmed()) {
            long entry = delivered(null, "NOT_JUDGED");
            outcomes(entry);
            return chain.rows();
        }
        for (int i = 0; i < YES.size(); i++) {
            answer(YES.get(i), "YES", NO.size() + i);
        }
        long consent = consent();
        boundary();
        long concession = delivery.strained() == null ? 0 : concession();
        if (delivery.refused()) {
            refusal();
        }
        long entry = delivered(confirmation(consent), verdict());
        if (concession != 0) {
            ObjectNode payload = payload(verdict());
            payload.putObject("end")
                    .put("concession", concession)
                    .put("reason", "It was repaired as agreed, and the customer has seen it.");
            chain.add("CONCESSION_ENDED", after(Duration.ofDays(2)), payload);
        }
        outcomes(entry);
        return chain.rows();
    }

    private String verdict() {
        return delivery.strained() == null ? "ACCEPTABLE" : "ACCEPTABLE_WITH_CONCESSIONS";
    }

    private void answer(String question, String reply, int minute) {
        ObjectNode payload = payload("NOT_JUDGED");
        payload.putObject("answer")
                .put("question", question)
                .put("reply", reply)
                .put("note", "")
                .putNull("link");
        chain.add("JUDGED", before(Duration.ofDays(4).minusMinutes(minute)), payload);
    }

    private long consent() {
        ObjectNode payload = payload(delivery.strained() == null ? "ACCEPTABLE" : "UNDECIDED");
        payload.putObject("consent")
                .put("kind", "EXPLICIT")
                .put("person", customer)
                .put("on", day(-3).toString())
                .put("channel", "mail")
                .put("lasting", true)
                .put("quote", "We take it as it is written there.")
                .putNull("link");
        return chain.add("EVIDENCE_RECORDED", before(Duration.ofDays(3)), payload);
    }

    private void boundary() {
        ObjectNode payload = payload(delivery.strained() == null ? "ACCEPTABLE" : "UNDECIDED");
        ObjectNode boundary = payload.putObject("boundary")
                .put("accepted", "What the epic names, in daily use by those who asked for it.")
                .put("outside", "Whatever was asked for later.")
                .put("accountable", accountable)
                .put("validUntil", day(30).toString());
        boundary.putArray("constraints");
        boundary.putArray("redLines");
        chain.add("BOUNDARY_DRAFTED", before(Duration.ofDays(2)), payload);
    }

    private long concession() {
        ObjectNode payload = payload("ACCEPTABLE_WITH_CONCESSIONS");
        payload.putObject("concession")
                .put("reading", delivery.strained())
                .putNull("issue")
                .put("gap", "What is still missing is known and on a list.")
                .put("limit", "Until the end of the month; by hand until then.")
                .put("owner", accountable)
                .put("due", day(25).toString())
                .put("disposition", "REPAIR")
                .putNull("followOn");
        return chain.add("CONCESSION_GRANTED", before(Duration.ofHours(30)), payload);
    }

    private void refusal() {
        ObjectNode payload = payload(verdict());
        ObjectNode refusal = payload.putObject("refusal")
                .put("fingerprint", "sha256:" + PastChain.hash(delivery.at().toString()))
                .put("policyVersion", POLICY_VERSION)
                .put("policyProject", project);
        refusal.putArray("codes").add("NOT_CONFIRMED");
        chain.add("REFUSED", before(Duration.ofHours(5)), payload);
    }

    private long confirmation(long consent) {
        ObjectNode payload = payload(verdict());
        ObjectNode confirmation = payload.putObject("confirmation")
                .put("policyProject", project)
                .put("consent", consent)
                .put("forecast", delivery.forecast())
                .put("mainRisk", "More people use it on the first days than ever tried it.")
                .put("validUntil", day(30).toString());
        snapshot(confirmation.putObject("snapshot"), verdict());
        return chain.add("CONFIRMED", before(Duration.ofHours(1)), payload);
    }

    private long delivered(Long confirmation, String verdict) {
        ObjectNode payload = payload(verdict);
        ObjectNode stay = payload.putObject("delivery")
                .put("at", PastChain.written(delivery.at()))
                .put("status", "Delivered")
                .put("way", delivery.way())
                .put("policyProject", project)
                .put("confirmation", confirmation);
        snapshot(stay.putObject("snapshot"), verdict);
        return chain.add(
                delivery.confirmed() ? "DELIVERED" : "UNCONFIRMED_DELIVERY", after(Duration.ofSeconds(1)), payload);
    }

    /** What nobody had judged is unknown. */
    private void snapshot(ObjectNode snapshot, String verdict) {
        snapshot.put("boundaryVersion", delivery.confirmed() ? 1 : 0)
                .put("policyVersion", POLICY_VERSION)
                .put("verdict", verdict);
        ObjectNode readings = snapshot.putObject("readings");
        READINGS.forEach((reading, dimension) -> {
            boolean strained = reading.equals(delivery.strained());
            boolean asked = YES.contains(reading) || reading.equals("consent");
            readings.putObject(reading)
                    .put("dimension", dimension)
                    .put("standing", asked && !delivery.confirmed() ? "UNKNOWN" : strained ? "STRAINED" : "HOLDS")
                    .put("conceded", strained && delivery.confirmed())
                    .putArray("drivers");
        });
        snapshot.putArray("overdue");
        snapshot.putArray("gone");
    }

    private void outcomes(long entry) {
        if (delivery.outcome() == null) {
            return;
        }
        if (delivery.firstTakenForHeld()) {
            outcome(entry, PastDelivery.HELD, null, null, null, "GOES_ON", delivery.saidAfterDays() - 5);
        }
        outcome(
                entry,
                delivery.outcome(),
                delivery.inside(),
                delivery.dimension(),
                delivery.misreading(),
                delivery.cooperation(),
                delivery.saidAfterDays());
    }

    private void outcome(
            long entry,
            String outcome,
            Boolean inside,
            String dimension,
            String misreading,
            String cooperation,
            int afterDays) {
        ObjectNode payload = payload(delivery.confirmed() ? verdict() : "NOT_JUDGED");
        payload.putObject("outcome")
                .put("delivery", entry)
                .put("outcome", outcome)
                .put("insideBoundary", inside)
                .put("dimension", dimension)
                .put("misreading", misreading)
                .put("cooperation", cooperation)
                .put("soundReasoning", delivery.reasoning())
                .put("note", outcome.equals(PastDelivery.BROKE) ? "Ask whoever will use it, not whoever signs." : "");
        chain.add("OUTCOME_RECORDED", after(Duration.ofDays(afterDays)), payload);
    }

    private static ObjectNode payload(String verdict) {
        return JSON.createObjectNode().put("schema", 1).put("verdict", verdict);
    }

    private Instant before(Duration time) {
        return delivery.at().minus(time);
    }

    private Instant after(Duration time) {
        return delivery.at().plus(time);
    }

    private LocalDate day(int offset) {
        return LocalDate.ofInstant(delivery.at(), ZoneId.systemDefault()).plusDays(offset);
    }
}
