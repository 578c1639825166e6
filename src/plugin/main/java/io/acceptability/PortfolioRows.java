package io.acceptability;

import io.acceptability.domain.Assessment;
import io.acceptability.domain.Confirmation;
import io.acceptability.domain.ConfirmationStatus;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Outlook;
import io.acceptability.domain.Policy;
import io.acceptability.domain.SilenceClock;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import io.acceptability.evidence.Directory.Candidate;
import io.acceptability.projection.Projected;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Makes a portfolio's rows of assessments, and says what they come to on a day. */
final class PortfolioRows {
    private PortfolioRows() {}

    /** The row of a delivery; without an assessment, of one whose record cannot be read. */
    static Projected row(Candidate issue, Optional<Assessment> assessment, Policy policy, int links, Instant readAt) {
        return assessment
                .map(it -> judged(issue, it, policy, links, readAt))
                .orElseGet(() -> unreadable(issue, policy, links, readAt));
    }

    private static Projected judged(Candidate issue, Assessment it, Policy policy, int links, Instant readAt) {
        Map<Dimension, Standing> standings = new EnumMap<>(Dimension.class);
        it.judgement().findings().forEach(finding -> standings.put(finding.dimension(), finding.standing()));
        Dossier dossier = it.inputs().dossier();
        return new Projected(
                issue.id(),
                issue.project(),
                isUnderWay(issue, policy),
                standings,
                it.judgement().verdict(),
                it.confirmation().state(),
                it.confirmation().state() == ConfirmationStatus.State.WITHDRAWN
                        ? null
                        : dossier.latestConfirmation()
                                .map(Confirmation::validUntil)
                                .orElse(null),
                it.inputs().silenceClock().since().orElse(null),
                issue.assignee(),
                lastEntered(dossier),
                dossier.latestDelivery()
                        .map(delivery -> new Projected.Delivered(delivery.at(), delivery.confirmed(), delivery.way()))
                        .orElse(null),
                dossier.deliveries().stream()
                        .filter(delivery -> !delivery.confirmed())
                        .map(Delivery::at)
                        .max(Instant::compareTo)
                        .orElse(null),
                it.nextAct(),
                policy.version(),
                links,
                readAt);
    }

    private static Projected unreadable(Candidate issue, Policy policy, int links, Instant readAt) {
        Map<Dimension, Standing> standings = new EnumMap<>(Dimension.class);
        for (Dimension dimension : Dimension.values()) {
            standings.put(dimension, Standing.UNKNOWN);
        }
        return new Projected(
                issue.id(),
                issue.project(),
                isUnderWay(issue, policy),
                standings,
                Verdict.NOT_JUDGED,
                ConfirmationStatus.State.NONE,
                null,
                null,
                issue.assignee(),
                null,
                null,
                null,
                new NextAct(NextAct.Code.REPAIR_EVALUATION, Text.of("acceptability.rollup.next.record"), null),
                policy.version(),
                links,
                readAt);
    }

    private static boolean isUnderWay(Candidate issue, Policy policy) {
        return issue.open() && !Policy.matches(policy.deliveredStatuses(), issue.status());
    }

    private static @Nullable Instant lastEntered(Dossier dossier) {
        return dossier.history().stream()
                .map(Dossier.HistoryPoint::at)
                .max(Instant::compareTo)
                .orElse(null);
    }

    /** How long the customer has not been heard on that day. */
    static SilenceClock silence(Projected row, LocalDate today) {
        LocalDate last = row.lastContact();
        return new SilenceClock(
                Optional.ofNullable(last),
                last == null
                        ? OptionalLong.empty()
                        : OptionalLong.of(Math.max(0, ChronoUnit.DAYS.between(last, today))));
    }

    /** What to expect of it on that day. */
    static Outlook outlook(Projected row, Policy policy, LocalDate today) {
        return Outlook.of(
                row.verdict(),
                row.confirmation(),
                silence(row, today).days(),
                policy.thresholds().silenceDays());
    }
}
