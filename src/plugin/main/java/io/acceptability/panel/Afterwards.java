package io.acceptability.panel;

import io.acceptability.Assessed;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.DeliveryOutcome;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Observation;
import io.acceptability.domain.OutcomeReport;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Words what came after a delivery. It never says an outcome itself: people do. */
final class Afterwards {
    private static final String KEY = "acceptability.after.";

    private final Inputs inputs;
    private final boolean judge;
    private final String subject;
    private final Words words;
    private final Links links;
    private final Byline byline;

    Afterwards(Assessed assessed, String subject, Words words, Links links, Byline byline) {
        this.inputs = assessed.assessment().inputs();
        this.judge = assessed.rights().judge();
        this.subject = subject;
        this.words = words;
        this.links = links;
        this.byline = byline;
    }

    /** The section, or null where nothing was delivered yet. */
    AfterView view() {
        return inputs.observation().map(this::view).orElse(null);
    }

    private AfterView view(Observation observation) {
        Delivery delivery = observation.delivery();
        Instant now = inputs.evidence().readAt();
        boolean open = now.isBefore(observation.until());
        DeliveryOutcome current = inputs.dossier().outcomeOf(delivery).orElse(null);
        List<OutcomeView> earlier = earlier(current);
        return new AfterView(
                observation.state().name(),
                inputs.delivery().isPresent() ? null : words.of(delivery.sentence()),
                words.label(
                        KEY + (open ? "window.open" : "window.over"),
                        observation.until(),
                        Duration.between(now, observation.until()).toDays()),
                passed(delivery.at(), observation.until(), now),
                open,
                observation.asks()
                        ? words.label(KEY + "asks." + observation.state().name())
                        : null,
                current == null ? null : outcome(current),
                earlier,
                words.label(KEY + "earlier", earlier.size()),
                judge && observation.state() == Observation.State.DUE,
                observation.signs().stream().map(this::sign).toList(),
                nothing(observation),
                observation.proposed() == null ? null : Tones.of(observation.proposed(), words),
                words.label(KEY + (current == null ? "act" : "act.again")),
                judge ? new OutcomeForms(inputs, words, byline).of(observation, subject) : null);
    }

    private static int passed(Instant from, Instant until, Instant now) {
        long whole = Duration.between(from, until).toSeconds();
        long gone = Duration.between(from, now).toSeconds();
        return whole <= 0 ? 100 : Math.toIntExact(Math.max(0, Math.min(100, 100 * gone / whole)));
    }

    private String nothing(Observation observation) {
        if (observation.unread() != null) {
            return words.label(KEY + "unread", observation.unread());
        }
        return observation.signs().isEmpty() ? words.label(KEY + "nothing") : null;
    }

    private SignView sign(Observation.Sign sign) {
        return new SignView(
                sign.code().name(),
                words.of(sign.text()),
                Tones.of(sign.speaksFor(), words),
                links.drivers(sign.drivers()));
    }

    /** Of this delivery and of those before it. */
    private List<OutcomeView> earlier(DeliveryOutcome current) {
        List<DeliveryOutcome> all = new ArrayList<>(inputs.dossier().outcomes());
        all.remove(current);
        Collections.reverse(all);
        return all.stream().map(this::outcome).toList();
    }

    private OutcomeView outcome(DeliveryOutcome said) {
        OutcomeReport report = said.report();
        List<String> details = new ArrayList<>();
        if (report.insideBoundary() != null) {
            details.add(words.label(KEY + (report.insideBoundary() ? "inside" : "outside")));
        }
        if (report.dimension() != null) {
            details.add(words.label(KEY + "said.dimension", report.dimension().label()));
        }
        if (report.misreading() != null) {
            details.add(words.of(report.misreading().label()));
        }
        if (report.cooperation() != null) {
            details.add(words.label(KEY + "cooperation." + report.cooperation().name()));
        }
        if (report.soundReasoning() != null) {
            details.add(words.label(KEY + "reasoned." + report.soundReasoning().name()));
        }
        return new OutcomeView(
                Tones.of(report.outcome(), words),
                details,
                Customers.blankToNull(report.note()),
                byline.of(said.act()));
    }
}
