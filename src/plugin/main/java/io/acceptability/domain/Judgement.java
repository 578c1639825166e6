package io.acceptability.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The four findings, in the order of the dimensions, and the verdict they come to. */
public record Judgement(List<Finding> findings, Verdict verdict) {
    public Judgement {
        findings = List.copyOf(findings);
    }

    public Finding finding(Dimension dimension) {
        return findings.stream()
                .filter(finding -> finding.dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    /** All readings, in the order of the dimensions. */
    public Stream<Reading> readings() {
        return findings.stream().flatMap(finding -> finding.readings().stream());
    }

    public Optional<Reading> reading(String id) {
        return readings().filter(reading -> reading.id().equals(id)).findFirst();
    }

    /** Why it is not simply acceptable, worst first; empty exactly when the verdict is {@link Verdict#ACCEPTABLE}. */
    public List<Text> reasons() {
        return readings()
                .filter(reading -> reading.standing() != Standing.HOLDS)
                .sorted((a, b) -> b.standing().compareTo(a.standing()))
                .map(reading -> reading.conceded()
                        ? Text.of("acceptability.reason.conceded", reading.sentence())
                        : reading.sentence())
                .toList();
    }
}
