package io.acceptability.domain.rules;

import io.acceptability.domain.Evidence.Part;
import io.acceptability.domain.FollowOn;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Rule.Measured;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import io.acceptability.domain.UnderWay;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A signal of a project: the worst of the same signal of its deliveries under way. The deliveries that stand so are its drivers.
 *
 * <p>What a delivery has conceded counts as conceded; where all that is strained is conceded, so is the signal of the project. A delivery
 * of which nothing can be said is unknown in every signal.
 */
final class RollUp implements Rule.Measure {
    /** Signals that read what people entered, which a project has of its own, too: the worse of both counts. */
    private static final Set<String> READ_THE_DOSSIER =
            Set.of("expectation.silence", "expectation.red-lines", FollowOn.RULE);

    /** Emptiness is no proof, as for a delivery without children. */
    private static final String SCOPE_DONE = "goal.scope-done";

    private static final String KEY = "acceptability.rollup.";

    private final Rule rule;

    private RollUp(Rule rule) {
        this.rule = rule;
    }

    /** The signal of a project that this one of its deliveries comes to. */
    static Rule of(Rule rule) {
        Set<Part> needs = new HashSet<>();
        needs.add(Part.SCOPE);
        if (READ_THE_DOSSIER.contains(rule.id())) {
            needs.addAll(rule.needs());
        }
        return new Rule(rule.id(), rule.dimension(), needs, new RollUp(rule));
    }

    @Override
    public Measured take(Inputs inputs, boolean clockStopped) {
        Measured rolledUp = rollUp(inputs.underWay());
        return READ_THE_DOSSIER.contains(rule.id())
                ? worse(rolledUp, rule.measure().take(inputs, clockStopped))
                : rolledUp;
    }

    private Measured rollUp(List<UnderWay> all) {
        if (all.isEmpty()) {
            return rule.id().equals(SCOPE_DONE)
                    ? Measured.of(Standing.STRAINED, "0 / 0", "0", Text.of(KEY + "nothing-done"))
                    : Measured.of(Standing.HOLDS, "0 / 0", "0", Text.of(KEY + "nothing", rule.label()));
        }
        Standing worst =
                Standing.worst(all.stream().map(this::standing).distinct().toList());
        if (worst == Standing.HOLDS) {
            return Measured.of(worst, "0 / " + all.size(), "0", Text.of(KEY + worst.name(), rule.label(), all.size()));
        }
        List<UnderWay> so =
                all.stream().filter(delivery -> standing(delivery) == worst).toList();
        boolean conceded = worst == Standing.STRAINED
                && so.stream()
                        .allMatch(delivery -> delivery.signal(rule.id())
                                .filter(Reading::conceded)
                                .isPresent());
        return new Measured(
                worst,
                so.size() + " / " + all.size(),
                "0",
                sentence(worst, conceded, so, all.size()),
                so.stream().map(UnderWay::issue).toList(),
                conceded);
    }

    private Standing standing(UnderWay delivery) {
        return delivery.signal(rule.id()).map(Reading::standing).orElse(Standing.UNKNOWN);
    }

    private Text sentence(Standing worst, boolean conceded, List<UnderWay> so, int total) {
        long unreadable = so.stream()
                .map(it -> it.signal(rule.id()))
                .filter(Optional::isEmpty)
                .count();
        if (worst == Standing.UNKNOWN && unreadable > 0) {
            return Text.of(KEY + "UNKNOWN.record", rule.label(), so.size(), total, unreadable);
        }
        return Text.of(KEY + (conceded ? "CONCEDED" : worst.name()), rule.label(), so.size(), total);
    }

    /** The worse of what the deliveries and what the project's own dossier say; both, where they stand alike and something is wrong. */
    private static Measured worse(Measured deliveries, Measured own) {
        if (own.standing().isWorseThan(deliveries.standing())) {
            return own;
        }
        if (deliveries.standing().isWorseThan(own.standing())) {
            return deliveries;
        }
        if (own.standing() == Standing.HOLDS) {
            return deliveries;
        }
        return new Measured(
                own.standing(),
                deliveries.observed(),
                deliveries.threshold(),
                Text.of(KEY + "both", deliveries.sentence(), own.sentence()),
                Stream.concat(deliveries.drivers().stream(), own.drivers().stream())
                        .toList(),
                deliveries.conceded() && own.conceded());
    }
}
