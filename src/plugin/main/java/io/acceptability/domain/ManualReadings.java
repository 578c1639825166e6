package io.acceptability.domain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Readings of what people entered. They can make a finding worse, never better. */
final class ManualReadings {
    private ManualReadings() {}

    /** A question without an answer is UNKNOWN: nobody has looked. */
    static Reading answer(Question question, Dossier dossier) {
        Optional<Reply> given = dossier.answer(question).map(Answer::reply);
        Reply reply = given.orElse(Reply.UNKNOWN);
        if (question == Question.METRICS && reply == question.good()) {
            List<Metric> off = dossier.metrics().stream()
                    .filter(metric -> metric.standing() != Standing.HOLDS)
                    .toList();
            if (!off.isEmpty()) {
                return offTarget(off, dossier.metrics().size());
            }
        }
        return reading(
                question,
                question.standingOf(reply),
                name(reply),
                name(question.good()),
                Text.of("acceptability.answer." + question.id() + "."
                        + given.map(Reply::name).orElse("NONE")));
    }

    /** The metrics outweigh the answer that says they carry the business. */
    private static Reading offTarget(List<Metric> off, int total) {
        return reading(
                Question.METRICS,
                Standing.worst(off.stream().map(Metric::standing).toList()),
                (total - off.size()) + "/" + total,
                total + "/" + total,
                Text.of(
                        "acceptability.answer.metrics.off",
                        off.stream().map(ManualReadings::sentence).toList()));
    }

    private static Text sentence(Metric metric) {
        return metric.actual() == null
                ? Text.of("acceptability.metric.unmeasured", metric.name(), metric.target())
                : Text.of(
                        "acceptability.metric." + metric.direction().name(),
                        metric.name(),
                        metric.actual(),
                        metric.target());
    }

    private static String name(Reply reply) {
        return reply.name().toLowerCase(Locale.ROOT);
    }

    private static Reading reading(
            Question question, Standing standing, String observed, String threshold, Text sentence) {
        return new Reading(
                question.id(),
                Reading.Source.ANSWER,
                question.dimension(),
                standing,
                observed,
                threshold,
                sentence,
                List.of(),
                false);
    }

    /** The newest piece of evidence counts; none at all is UNKNOWN. */
    static Reading consent(Dossier dossier) {
        Optional<ConsentEvidence> newest = dossier.newestConsent();
        Standing standing = newest.map(ConsentEvidence::standing).orElse(Standing.UNKNOWN);
        Text sentence = newest.map(ManualReadings::sentence).orElseGet(() -> Text.of("acceptability.consent.none"));
        return new Reading(
                Reading.CONSENT,
                Reading.Source.CONSENT,
                Dimension.CUSTOMER_EXPECTATION,
                standing,
                newest.map(evidence -> evidence.kind().name()).orElse("NONE"),
                ConsentKind.EXPLICIT.name(),
                sentence,
                List.of(),
                false);
    }

    private static Text sentence(ConsentEvidence evidence) {
        boolean temporary = !evidence.lasting() && evidence.kind().isConsent();
        return Text.of(
                "acceptability.consent." + evidence.kind().name() + (temporary ? ".temporary" : ".sentence"),
                evidence.person().label(),
                evidence.on(),
                evidence.channel());
    }
}
