package io.acceptability.panel;

import io.acceptability.domain.Confirmation;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.Observation;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.Reasoning;
import io.acceptability.panel.OutcomeForm.OutcomeChoice;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes what the dialog offers in which somebody says how a delivery went. Nothing is chosen beforehand. */
final class OutcomeForms {
    private static final String KEY = "acceptability.after.";

    private final Inputs inputs;
    private final Words words;
    private final Byline byline;

    OutcomeForms(Inputs inputs, Words words, Byline byline) {
        this.inputs = inputs;
        this.words = words;
        this.byline = byline;
    }

    OutcomeForm of(Observation observation, String subject) {
        return new OutcomeForm(
                words.label(KEY + "dialog.title", subject),
                known(observation),
                Arrays.stream(Reasoning.values())
                        .map(it -> choice(it.name(), words.of(it.label()), "reasoning.", true))
                        .toList(),
                Arrays.stream(OutcomeKind.values())
                        .map(it -> outcome(it, observation))
                        .toList(),
                Arrays.stream(Dimension.values())
                        .map(it -> choice(it.name(), words.of(it.label()), "", false))
                        .toList(),
                Arrays.stream(Misreading.values())
                        .map(it -> choice(it.name(), words.of(it.label()), "", false))
                        .toList(),
                Arrays.stream(Cooperation.values())
                        .map(it -> choice(it.name(), words.label(KEY + "cooperation." + it.name()), "", false))
                        .toList());
    }

    private Choice choice(String value, String label, String hints, boolean hint) {
        return new Choice(value, label, hint ? words.label(KEY + hints + value) : "", false);
    }

    private OutcomeChoice outcome(OutcomeKind kind, Observation observation) {
        return new OutcomeChoice(
                Tones.of(kind, words),
                words.label(KEY + "outcome." + kind.name()),
                kind == observation.proposed() ? words.label(KEY + "proposed") : null);
    }

    private List<String> known(Observation observation) {
        List<String> known = new ArrayList<>();
        Confirmation confirmation = inputs.dossier().confirmation();
        if (!observation.delivery().confirmed() || confirmation == null) {
            known.add(words.of(observation.delivery().sentence()));
            return known;
        }
        known.add(words.label(
                KEY + "known.confirmed",
                byline.name(confirmation.act()),
                confirmation.act().at()));
        known.add(words.label(
                "acceptability.panel.confirmation.forecast",
                confirmation.forecast(),
                inputs.policy().observationDays()));
        if (!confirmation.mainRisk().isBlank()) {
            known.add(words.label(KEY + "known.risk", confirmation.mainRisk()));
        }
        return known;
    }
}
