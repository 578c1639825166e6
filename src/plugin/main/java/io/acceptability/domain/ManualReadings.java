package io.acceptability.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Readings of what people entered. They can make a finding worse, never better. */
final class ManualReadings {
    private ManualReadings() {}

    /** A question without an answer is UNKNOWN: nobody has looked. */
    static Reading answer(Question question, Dossier dossier) {
        Reply reply = dossier.answer(question).map(Answer::reply).orElse(Reply.UNKNOWN);
        Standing standing = question.standingOf(reply);
        Text sentence = Text.of("acceptability.answer." + question.id() + "."
                + (dossier.answer(question).isPresent() ? reply.name() : "NONE"));
        if (question == Question.METRICS) {
            List<Text> off = offTarget(dossier.metrics());
            if (standing == Standing.HOLDS && !off.isEmpty()) {
                standing = Standing.worst(
                        dossier.metrics().stream().map(Metric::standing).toList());
                sentence = Text.of("acceptability.answer.metrics.off", off);
            }
        }
        return new Reading(
                question.id(),
                Reading.Source.ANSWER,
                question.dimension(),
                standing,
                reply.name().toLowerCase(Locale.ROOT),
                question.good().name().toLowerCase(Locale.ROOT),
                sentence,
                List.of(),
                false);
    }

    private static List<Text> offTarget(List<Metric> metrics) {
        List<Text> off = new ArrayList<>();
        for (Metric metric : metrics) {
            if (metric.actual() == null) {
                off.add(Text.of("acceptability.metric.unmeasured", metric.name(), metric.target()));
            } else if (metric.standing() != Standing.HOLDS) {
                off.add(Text.of(
                        "acceptability.metric." + metric.direction().name(),
                        metric.name(),
                        metric.actual(),
                        metric.target()));
            }
        }
        return off;
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
                evidence.person().name(),
                evidence.person().role(),
                evidence.person().organisation(),
                evidence.on(),
                evidence.channel());
    }
}
