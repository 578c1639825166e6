package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Boundary;
import io.acceptability.domain.Change;
import io.acceptability.domain.ConsentEvidence;
import io.acceptability.domain.Difference;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Text;
import io.acceptability.ledger.Authors;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Journal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Confirms the boundary: the explicit act that opens the gate. */
@Component
public final class ConfirmBoundary {
    /**
     * What is entered.
     *
     * @param fingerprint of the snapshot that the confirmer saw
     * @param consentId the evidence it rests on
     * @param forecast the probability that the delivery holds, in percent from 2 to 98
     */
    public record Input(String fingerprint, long consentId, int forecast, String mainRisk) {}

    private static final String KEY = "acceptability.confirm.";

    private final Recording recording;
    private final ShownSnapshots shown;
    private final Authors authors;

    ConfirmBoundary(Recording recording, ShownSnapshots shown, Authors authors) {
        this.recording = recording;
        this.shown = shown;
        this.authors = authors;
    }

    /** See {@link Recording#write}. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(subject, author, Rights::confirm, revision, new Recording.Deed() {
            @Override
            public Optional<Outcome> refusal(Assessment now, Journal before) {
                if (!now.snapshot().fingerprint().equals(input.fingerprint())) {
                    return Optional.of(mismatch(now, input.fingerprint()));
                }
                List<Text> reasons = reasonsAgainst(now, input.consentId());
                if (isLastJudge(author, now, before)) {
                    reasons.add(Text.of(KEY + "same-judge"));
                }
                return reasons.isEmpty() ? Optional.empty() : Optional.of(new Outcome.Forbidden(reasons));
            }

            @Override
            public Fact fact(Assessment now) {
                Boundary boundary = now.inputs().dossier().currentBoundary().orElseThrow();
                return new Fact.Confirmed(
                        now.snapshot(),
                        subject.projectId(),
                        input.consentId(),
                        input.forecast(),
                        input.mainRisk(),
                        boundary.validUntil());
            }
        });
    }

    private Outcome.Mismatch mismatch(Assessment now, String fingerprint) {
        List<Change> changes = shown.find(now.inputs().subject(), fingerprint)
                .map(then -> Difference.between(then, now.inputs(), now.judgement()))
                .orElseGet(() -> List.of(new Change(Change.Code.NOT_COMPARABLE, Text.of(KEY + "not-comparable"))));
        return new Outcome.Mismatch(now.snapshot().fingerprint(), changes);
    }

    /** Whether the policy wants somebody else to confirm what this author judged last. */
    private boolean isLastJudge(ApplicationUser author, Assessment now, Journal before) {
        OptionalLong judge = before.lastJudge();
        return now.inputs().policy().actors().confirmerDiffersFromJudge()
                && judge.isPresent()
                && authors.userKey(judge.getAsLong())
                        .filter(author.getKey()::equals)
                        .isPresent();
    }

    private static List<Text> reasonsAgainst(Assessment now, long consentId) {
        List<Text> reasons = new ArrayList<>();
        if (!now.judgement().verdict().isAcceptable()) {
            List<Text> open = now.judgement()
                    .readings()
                    .filter(Reading::isOpen)
                    .sorted((a, b) -> b.standing().compareTo(a.standing()))
                    .map(Reading::sentence)
                    .toList();
            reasons.add(
                    Text.of(KEY + "not-acceptable", now.judgement().verdict().label(), open));
        }
        Dossier dossier = now.inputs().dossier();
        boundary(dossier, now.inputs().today()).ifPresent(reasons::add);
        consent(dossier, consentId).ifPresent(reasons::add);
        return reasons;
    }

    private static Optional<Text> boundary(Dossier dossier, LocalDate today) {
        Boundary boundary = dossier.boundary();
        if (boundary == null) {
            return Optional.of(Text.of(KEY + "no-boundary"));
        }
        return today.isAfter(boundary.validUntil())
                ? Optional.of(Text.of(KEY + "boundary-expired", boundary.validUntil()))
                : Optional.empty();
    }

    private static Optional<Text> consent(Dossier dossier, long consentId) {
        Optional<ConsentEvidence> newest = dossier.newestConsent();
        if (newest.isEmpty()) {
            return Optional.of(Text.of(KEY + "no-consent"));
        }
        if (newest.get().id() != consentId) {
            return Optional.of(Text.of(KEY + "consent-not-newest"));
        }
        return newest.get().kind().isConsent()
                ? Optional.empty()
                : Optional.of(
                        Text.of(KEY + "consent-is-none", newest.get().kind().label()));
    }
}
