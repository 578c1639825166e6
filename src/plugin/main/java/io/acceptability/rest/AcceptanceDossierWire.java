package io.acceptability.rest;

import java.util.List;

/** What a customer can be handed of a delivery, as it goes over the wire. Names are part of the REST contract: never rename. */
final class AcceptanceDossierWire {
    private AcceptanceDossierWire() {}

    /**
     * Everything as it stood at the confirmation; where nobody confirmed, at the delivery. {@code confirmed} says which. {@code delivery} is
     * null while it is only confirmed, {@code boundary}, {@code confirmation} and {@code outcome} where there is none.
     */
    record AcceptanceDossier(
            Wire.Subject subject,
            boolean confirmed,
            Delivery delivery,
            String verdict,
            int policyVersion,
            Wire.Boundary boundary,
            List<Finding> findings,
            List<Concession> concessions,
            Confirmation confirmation,
            Outcome outcome,
            Seal seal) {}

    record Delivery(long id, String at, String status, String way, boolean confirmed) {}

    record Finding(String dimension, String standing, List<Reading> readings) {}

    /** A reading as it stood; {@code answer} is null where it was none that people answer. */
    record Reading(
            String reading,
            String standing,
            boolean conceded,
            String answer,
            String note,
            List<Wire.Issue> drivers,
            int hidden) {}

    /** {@code followOnOpen} is as of today; null without a follow-on action. */
    record Concession(
            long id,
            String rule,
            Wire.Issue issue,
            String gap,
            String limit,
            String owner,
            String due,
            String disposition,
            Wire.Issue followOn,
            Boolean followOnOpen,
            int hidden) {}

    record Confirmation(
            Wire.Person by, String at, String validUntil, Wire.Consent consent, Integer forecast, String mainRisk) {}

    record Outcome(
            String outcome,
            Boolean insideBoundary,
            String dimension,
            String misreading,
            String cooperation,
            String soundReasoning,
            String note,
            Wire.Person by,
            String at) {}

    /** The hash of the entry that all this stood at, that of the last one today, and how many there are. */
    record Seal(String then, String today, long entries) {}
}
