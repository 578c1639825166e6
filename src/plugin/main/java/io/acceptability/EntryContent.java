package io.acceptability;

import io.acceptability.domain.Constraint;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Metric;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.RedLine;
import io.acceptability.domain.Snapshot;
import io.acceptability.ledger.Fact;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an entry says, as plain values for a page or a program; issues by key, and only those that the viewer may see. In the place of a
 * name that was erased stands a {@link io.acceptability.domain.Text}, to be worded.
 */
final class EntryContent {
    private final IssueNames names;

    EntryContent(IssueNames names) {
        this.names = names;
    }

    Map<String, Object> of(Fact fact) {
        if (fact instanceof Fact.Answered said) {
            return values(
                    "question", said.question().id(),
                    "answer", said.reply().name().toLowerCase(Locale.ROOT),
                    "note", said.note(),
                    "link", names.link(said.link()));
        } else if (fact instanceof Fact.Measured measured) {
            return values(
                    "metrics",
                    measured.metrics().stream().map(EntryContent::metric).toList());
        } else if (fact instanceof Fact.ConsentShown shown) {
            return values(
                    "kind", shown.consent().name(),
                    "person", person(shown.person()),
                    "on", shown.on().toString(),
                    "channel", shown.channel(),
                    "lasting", shown.lasting(),
                    "quote", shown.quote(),
                    "link", names.link(shown.link()));
        } else if (fact instanceof Fact.Contacted met) {
            return values(
                    "on",
                    met.on().toString(),
                    "channel",
                    met.channel(),
                    "person",
                    CustomerPerson.shown(met.person()),
                    "note",
                    met.note());
        } else if (fact instanceof Fact.ConcessionGranted granted) {
            return values(
                    "rule", granted.reading(),
                    "issue", keyOrNone(granted.issue()),
                    "gap", granted.gap(),
                    "limit", granted.limit(),
                    "owner", CustomerPerson.shown(granted.owner()),
                    "due", granted.due().toString(),
                    "disposition", granted.disposition().name(),
                    "followOn", keyOrNone(granted.followOn()));
        } else if (fact instanceof Fact.ConcessionEnded ended) {
            return values("concession", ended.concession(), "reason", ended.reason());
        } else if (fact instanceof Fact.BoundaryDrafted drafted) {
            return values(
                    "accepted", drafted.accepted(),
                    "outside", drafted.outside(),
                    "constraints",
                            drafted.constraints().stream()
                                    .map(EntryContent::constraint)
                                    .toList(),
                    "redLines", drafted.redLines().stream().map(this::redLine).toList(),
                    "accountable", CustomerPerson.shown(drafted.accountable()),
                    "validUntil", drafted.validUntil().toString());
        } else if (fact instanceof Fact.Confirmed confirmed) {
            return values(
                    "boundaryVersion", confirmed.snapshot().boundaryVersion(),
                    "policyVersion", confirmed.snapshot().policyVersion(),
                    "fingerprint", confirmed.snapshot().fingerprint(),
                    "readings", readings(confirmed.snapshot()),
                    "consent", confirmed.consent(),
                    "forecast", confirmed.forecast(),
                    "mainRisk", confirmed.mainRisk(),
                    "validUntil", confirmed.validUntil().toString());
        } else if (fact instanceof Fact.Withdrawn withdrawn) {
            return values("reason", withdrawn.reason());
        } else if (fact instanceof Fact.NamesErased erased) {
            return values("erased", erased.persons().size());
        } else if (fact instanceof Fact.OutcomeRecorded recorded) {
            return outcome(recorded);
        } else if (fact instanceof Fact.Refused refused) {
            return values(
                    "codes", refused.codes().stream().map(Enum::name).toList(),
                    "policyVersion", refused.policyVersion(),
                    "fingerprint", refused.fingerprint());
        } else if (fact instanceof Fact.Delivered delivered) {
            return values(
                    "at", delivered.at().toString(),
                    "status", delivered.status(),
                    "way", delivered.way().name(),
                    "confirmation", delivered.confirmation(),
                    "policyVersion", delivered.snapshot().policyVersion(),
                    "fingerprint", delivered.snapshot().fingerprint(),
                    "readings", readings(delivered.snapshot()));
        }
        throw new IllegalStateException("nothing shows " + fact);
    }

    private static Map<String, Object> outcome(Fact.OutcomeRecorded recorded) {
        OutcomeReport report = recorded.report();
        return values(
                "delivery", recorded.delivery(),
                "outcome", report.outcome().name(),
                "insideBoundary", report.insideBoundary(),
                "dimension", nameOrNone(report.dimension()),
                "misreading", nameOrNone(report.misreading()),
                "cooperation", nameOrNone(report.cooperation()),
                "soundReasoning", nameOrNone(report.soundReasoning()),
                "note", report.note());
    }

    private static @Nullable String nameOrNone(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }

    private static Map<String, Object> metric(Metric metric) {
        return values(
                "name", metric.name(),
                "target", metric.target(),
                "direction", metric.direction().name(),
                "actual", metric.actual(),
                "source", metric.source());
    }

    private static Map<String, Object> person(CustomerPerson person) {
        return values(
                "name", CustomerPerson.shown(person.name()),
                "organisation", person.organisation(),
                "role", person.role(),
                "authority", person.authority());
    }

    private static Map<String, Object> constraint(Constraint constraint) {
        return values("kind", constraint.kind().name(), "note", constraint.note());
    }

    private Map<String, Object> redLine(RedLine line) {
        return values("text", line.text(), "issue", keyOrNone(line.issue()));
    }

    private Map<String, Object> readings(Snapshot snapshot) {
        Map<String, Object> readings = new LinkedHashMap<>();
        snapshot.readings()
                .forEach((id, state) -> readings.put(
                        id,
                        values(
                                "standing", state.standing().name(),
                                "conceded", state.conceded(),
                                "drivers",
                                        state.drivers().stream()
                                                .map(this::key)
                                                .filter(key -> key != null)
                                                .toList(),
                                "hidden", names.hidden(state.drivers()))));
        return readings;
    }

    private @Nullable String keyOrNone(@Nullable Long issue) {
        return issue == null ? null : key(issue);
    }

    private @Nullable String key(long issue) {
        return names.of(issue).map(IssueName::key).orElse(null);
    }

    /** Names and values by turns; a value may be null, and the order stays. */
    private static Map<String, Object> values(Object... namesAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return values;
    }

    private static Stream<Long> drivers(Snapshot snapshot) {
        return snapshot.readings().values().stream().flatMap(state -> state.drivers().stream());
    }

    /** The issues that these facts point at, so that all of them are read at once. */
    static List<Long> mentioned(List<Fact> facts) {
        return facts.stream()
                .flatMap(fact -> {
                    if (fact instanceof Fact.Confirmed confirmed) {
                        return drivers(confirmed.snapshot());
                    } else if (fact instanceof Fact.Delivered delivered) {
                        return drivers(delivered.snapshot());
                    } else if (fact instanceof Fact.BoundaryDrafted drafted) {
                        return drafted.redLines().stream()
                                .filter(line -> line.issue() != null)
                                .map(RedLine::issue);
                    } else if (fact instanceof Fact.ConcessionGranted granted) {
                        return Stream.of(Optional.ofNullable(granted.issue()), Optional.ofNullable(granted.followOn()))
                                .flatMap(Optional::stream);
                    }
                    return Stream.<Long>empty();
                })
                .toList();
    }
}
