package io.acceptability.rest;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * The answers as they go over the wire, in the order in which they are declared. Every name is part of the REST contract: never
 * rename. Days are {@code YYYY-MM-DD}, instants ISO-8601 in UTC; what is not there is null, an empty list or an empty text.
 */
final class Wire {
    private Wire() {}

    record Dossier(
            Subject subject,
            long revision,
            String fingerprint,
            int policyVersion,
            Verdict verdict,
            List<Finding> findings,
            List<Consent> consent,
            List<Contact> contacts,
            Silence silence,
            List<Concession> concessions,
            List<Metric> metrics,
            Boundary boundary,
            Confirmation confirmation,
            Gate gate,
            NextAct nextAct,
            List<HistoryPoint> history,
            List<Delivery> deliveries,
            List<Refusal> refusals,
            Observation observation,
            List<Outcome> outcomes,
            Similar similar,
            Permissions permissions) {}

    record Subject(String type, long id, String key, String summary) {}

    record Verdict(String status, List<String> reasons) {}

    record Finding(String dimension, String standing, List<Signal> signals, List<Answer> answers) {}

    record Signal(
            String rule,
            String standing,
            String observed,
            String threshold,
            String explanation,
            List<Issue> drivers,
            int hidden,
            boolean conceded) {}

    record Issue(String key, String summary) {}

    record Answer(String question, String answer, String note, String link, Person by, String at) {}

    record Person(String key, String displayName) {}

    record Consent(
            long id,
            String kind,
            CustomerPerson person,
            String on,
            String channel,
            boolean lasting,
            String quote,
            String link) {}

    record CustomerPerson(String name, String organisation, String role, String authority) {}

    record Contact(long id, String on, String channel, String person, String note) {}

    record Silence(Long days, String since) {}

    /** A gap in force; {@code hidden} counts those of its two issues that the viewer may not see, which are null. */
    record Concession(
            long id,
            String rule,
            Issue issue,
            String gap,
            String limit,
            String owner,
            String due,
            String disposition,
            Issue followOn,
            int hidden,
            boolean overdue,
            boolean followOnGone,
            Person by,
            String at) {}

    record Metric(String name, BigDecimal target, String direction, BigDecimal actual, String source) {}

    record Boundary(
            int version,
            String accepted,
            String outside,
            List<Constraint> constraints,
            List<RedLine> redLines,
            String accountable,
            String validUntil) {}

    record Constraint(String kind, String note) {}

    record RedLine(String text, String issue) {}

    record Confirmation(
            String state,
            Integer boundaryVersion,
            Integer policyVersion,
            Person by,
            String at,
            Long consent,
            Integer forecast,
            String mainRisk,
            List<Change> changes) {}

    record Change(String code, String text) {}

    record Gate(boolean open, List<Reason> reasons) {}

    record Reason(String code, String expected, String observed, String who, String where) {}

    record NextAct(String code, String text) {}

    /** A stay in a delivered status; {@code confirmation} is the id of the confirmation that was current then, or null. */
    record Delivery(
            long id,
            String at,
            String status,
            String way,
            boolean confirmed,
            String verdict,
            Long confirmation,
            int policyVersion,
            Person by,
            String recordedAt,
            String text) {}

    /** That the gate refused, once per state of affairs. */
    record Refusal(long id, List<String> codes, String verdict, int policyVersion, Person by, String at) {}

    record HistoryPoint(String at, String verdict) {}

    /** What reality answers to the latest delivery; {@code delivery} is its entry. State NONE where nothing was delivered. */
    record Observation(
            String state, Long delivery, String until, String proposed, String unread, List<Sign> evidence) {}

    record Sign(String code, String speaksFor, String text, List<Issue> drivers, int hidden) {}

    /** What somebody said of a delivery; the last of a delivery is {@code current}. */
    record Outcome(
            long id,
            long delivery,
            String outcome,
            Boolean insideBoundary,
            String dimension,
            String misreading,
            String cooperation,
            String soundReasoning,
            String note,
            Person by,
            String at,
            boolean current) {}

    /**
     * How similar deliveries went, before a forecast: how many there are, how many of them broke, and the Wilson 95 % interval of that share
     * in whole percent; the numbers are null where they are too few.
     */
    record Similar(Integer cases, Integer broke, Integer low, Integer high, String text, String meaning) {}

    record Permissions(boolean judge, boolean confirm) {}

    record LedgerPage(long start, int limit, long total, List<Entry> entries) {}

    record LedgerExport(String subject, List<Entry> entries) {}

    record Entry(
            long sequence,
            String kind,
            Person by,
            String at,
            String verdict,
            Map<String, Object> content,
            String previousHash,
            String hash) {}

    /**
     * What a policy sets itself, what it inherits, and what holds. Parameters stand under their own names; {@code own} leaves out what is
     * inherited.
     */
    record Policy(
            PolicyScope scope,
            long revision,
            int version,
            Map<String, Object> own,
            Map<String, Object> inherited,
            Map<String, Object> effective) {}

    record PolicyScope(String type, String key, String name) {}

    record PolicyHistory(List<PolicyRevision> entries) {}

    record PolicyRevision(long revision, int version, Person by, String at, List<PolicyChange> changes) {}

    /** A parameter before and after; null is inherited. */
    record PolicyChange(String field, Object from, Object to) {}

    record PolicyPreview(int subjects, int judged, List<VerdictChange> changed, int hidden) {}

    /** A subject's verdict before and after; null where it is no subject. */
    record VerdictChange(String key, String summary, String from, String to) {}

    /** A part of a project's portfolio; {@code hidden} is null where nobody has counted what the caller may not see. */
    record Portfolio(
            Project project,
            long start,
            int limit,
            boolean isLastPage,
            List<PortfolioDelivery> deliveries,
            Integer hidden) {}

    record Project(long id, String key, String name) {}

    /** A delivery as it stood at {@code readAt}. */
    record PortfolioDelivery(
            Subject subject,
            Map<String, String> standings,
            String verdict,
            String outlook,
            boolean underWay,
            String confirmation,
            String validUntil,
            Silence silence,
            Person owner,
            String lastJudged,
            Delivered delivered,
            NextAct nextAct,
            String readAt) {}

    record Delivered(String at, boolean confirmed, String way) {}

    /** The four counts after {@code underWay} add up to it. */
    record PortfolioSummary(
            Project project,
            int underWay,
            int aboutToBlowUp,
            int notJudged,
            int undecided,
            int acceptable,
            int delivered,
            int unconfirmedThisQuarter,
            int hidden,
            String readAt) {}

    /** Whether the chain of hashes holds; where it does not, the first broken link and why. */
    record Verification(boolean intact, long entries, Long brokenAt, String why) {}

    /** Why a request was refused: sentences, and the fields with a fault by their path. */
    record Errors(List<String> errorMessages, Map<String, String> errors) {}

    /** Somebody wrote in between. */
    record Conflict(List<String> errorMessages, long revision, List<String> changes) {}

    /** The facts are not those that were confirmed. */
    record Mismatch(List<String> errorMessages, String fingerprint, List<Change> changes) {}
}
