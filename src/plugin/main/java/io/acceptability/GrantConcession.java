package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Concession;
import io.acceptability.domain.Concessions;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Rule;
import io.acceptability.domain.rules.Rules;
import io.acceptability.ledger.Fact;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes down a known gap that the customer accepts: limited, owned, dated, with a follow-on action. */
@Component
public final class GrantConcession {
    /**
     * What is entered.
     *
     * @param reading the id of the strained reading: a rule, a question, or {@link Reading#CONSENT}
     * @param issue the one driver it covers, or none for the whole reading
     * @param followOn the issue that repairs or compensates the gap, or none where it is lived with
     */
    public record Input(
            String reading,
            @Nullable Long issue,
            String gap,
            String limit,
            String owner,
            LocalDate due,
            Concession.Disposition disposition,
            @Nullable Long followOn) {}

    /** The ids of all readings there are, conceded or not. */
    public static final List<String> READINGS = Stream.of(
                    Rules.ALL.stream().map(Rule::id),
                    Stream.of(Reading.CONSENT),
                    Arrays.stream(Question.values()).map(Question::id))
            .flatMap(ids -> ids)
            .distinct()
            .toList();

    private final Recording recording;

    GrantConcession(Recording recording) {
        this.recording = recording;
    }

    /** See {@link Recording#write}; forbidden for what {@link Concessions#whyNot} names. */
    public Outcome apply(SubjectInfo subject, ApplicationUser author, long revision, Input input) {
        return recording.write(subject, author, Rights::judge, revision, new Recording.Deed() {
            @Override
            public Optional<Outcome> refusal(Assessment now) {
                return Concessions.whyNot(now.judgement(), now.inputs().dossier(), input.reading(), input.issue())
                        .map(reason -> new Outcome.Forbidden(List.of(reason)));
            }

            @Override
            public Fact fact(Assessment now) {
                return new Fact.ConcessionGranted(
                        input.reading(),
                        input.issue(),
                        input.gap(),
                        input.limit(),
                        input.owner(),
                        input.due(),
                        input.disposition(),
                        input.followOn());
            }
        });
    }
}
