package io.acceptability.domain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

/** Forms the judgement of a subject: reads every rule and every answer, and assesses what they come to. */
public final class Judge {
    private final List<Rule> rules;
    private final BiConsumer<Rule, RuntimeException> onFailure;

    /**
     * A judge over these rules.
     *
     * @param onFailure told of a rule that threw; its signal is UNKNOWN, so the gate stays closed
     * @throws IllegalArgumentException where two rules have the same id
     */
    public Judge(List<Rule> rules, BiConsumer<Rule, RuntimeException> onFailure) {
        this.rules = List.copyOf(rules);
        this.onFailure = onFailure;
        Set<String> ids = new HashSet<>();
        for (Rule rule : this.rules) {
            if (!ids.add(rule.id())) {
                throw new IllegalArgumentException("two rules are called " + rule.id());
            }
        }
    }

    /**
     * Judges, compares with the confirmation, and decides the gate.
     *
     * <p>The customer's silence counts only while no confirmation is current, and whether one is current depends on the
     * judgement. So it is judged with the silence clock stopped first; only a confirmation that stands this test keeps it
     * stopped.
     */
    public Assessment assess(Inputs inputs) {
        if (inputs.dossier().confirmation() == null) {
            Judgement unconfirmed = judge(inputs, false);
            return Assessment.of(inputs, unconfirmed, ConfirmationStatus.of(inputs, unconfirmed));
        }
        Judgement undisturbed = judge(inputs, true);
        ConfirmationStatus status = ConfirmationStatus.of(inputs, undisturbed);
        Judgement judgement = status.isCurrent() ? undisturbed : judge(inputs, false);
        return Assessment.of(inputs, judgement, status);
    }

    private Judgement judge(Inputs inputs, boolean clockStopped) {
        List<Reading> signals =
                rules.stream().map(rule -> read(rule, inputs, clockStopped)).toList();
        List<Finding> findings = Arrays.stream(Dimension.values())
                .map(dimension -> Finding.of(dimension, readings(dimension, signals, inputs.dossier())))
                .toList();
        return new Judgement(findings, Verdict.of(findings));
    }

    private Reading read(Rule rule, Inputs inputs, boolean clockStopped) {
        try {
            return rule.read(inputs, clockStopped);
        } catch (RuntimeException failure) {
            onFailure.accept(rule, failure);
            return rule.unknown(Text.of("acceptability.evidence.rule-failed"));
        }
    }

    private static List<Reading> readings(Dimension dimension, List<Reading> signals, Dossier dossier) {
        List<Reading> readings = new ArrayList<>();
        if (dimension == Dimension.CUSTOMER_EXPECTATION) {
            readings.add(ManualReadings.consent(dossier));
        }
        signals.stream().filter(signal -> signal.dimension() == dimension).forEach(readings::add);
        Arrays.stream(Question.values())
                .filter(question -> question.dimension() == dimension)
                .map(question -> ManualReadings.answer(question, dossier))
                .forEach(readings::add);
        return readings.stream()
                .map(reading -> Concessions.apply(reading, dossier))
                .toList();
    }
}
