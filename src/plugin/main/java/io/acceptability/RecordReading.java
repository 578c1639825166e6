package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Observation;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Refusal;
import io.acceptability.ledger.Authors;
import io.acceptability.record.JudgementRecord;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what a judgement record is made of, all ledgers at once, and says what of it can be opened. Asks nobody's right to the whole. */
@Component
class RecordReading {
    private record PastRefusal(long issue, Refusal refusal) {}

    private final PastDeliveries past;
    private final Authors authors;
    private final Policies policies;
    private final Viewing viewing;
    private final HostTime time;

    RecordReading(PastDeliveries past, Authors authors, Policies policies, Viewing viewing, HostTime time) {
        this.past = past;
        this.authors = authors;
        this.policies = policies;
        this.viewing = viewing;
        this.time = time;
    }

    RecordView read(
            RecordView.Kind kind,
            RecordQuestion question,
            @Nullable PolicyPlace project,
            @Nullable ApplicationUser person,
            boolean shared,
            ApplicationUser viewer) {
        Set<Long> author = person == null ? Set.of() : authors.idsOf(person.getKey());
        PastDeliveries.Found found = person != null && author.isEmpty()
                ? PastDeliveries.Found.NOTHING
                : past.find(Optional.ofNullable(project).map(it -> it.scope().project()), author);
        // Whoever has two ids is one person, also where it matters how many persons a record is of.
        Map<Long, Long> joined = authors.joined();
        List<PastDelivery> deliveries = numbered(
                found.journals().stream()
                        .flatMap(journal -> PastDelivery.of(journal).stream())
                        .filter(it -> isBy(author, it.judge())
                                && isWithin(question, it.delivery().at()))
                        .map(it -> it.judgedBy(joined.getOrDefault(it.judge(), it.judge()))),
                it -> it.delivery().at(),
                PastDelivery::issue);
        List<PastRefusal> refusals = numbered(
                found.journals().stream()
                        .flatMap(journal -> journal.dossier().refusals().stream()
                                .map(refusal ->
                                        new PastRefusal(journal.subject().id(), refusal)))
                        .filter(it -> isBy(author, it.refusal().act().author())
                                && isWithin(question, it.refusal().act().at())),
                it -> it.refusal().act().at(),
                PastRefusal::issue);
        OptionalLong nobody = authors.known(Noting.NOBODY);
        JudgementRecord figures = JudgementRecord.of(
                IntStream.range(0, deliveries.size())
                        .mapToObj(i -> deliveries.get(i).asCase(id("d", i), nobody))
                        .toList(),
                IntStream.range(0, refusals.size()).mapToObj(i -> id("r", i)).toList(),
                new JudgementRecord.Settings(question.repairCounts(), time.zone(), person != null));
        IssueNames names = viewing.names(
                Stream.concat(
                                deliveries.stream().map(PastDelivery::issue),
                                refusals.stream().map(PastRefusal::issue))
                        .distinct()
                        .toList(),
                viewer);
        return new RecordView(
                kind,
                project,
                person == null ? null : new Person(person.getKey(), person.getDisplayName()),
                shared,
                question,
                figures,
                cases(deliveries, found.projects(), names, person != null),
                refused(refusals, names),
                found.unreadable());
    }

    /** Newest first, and in one order whatever the database says, so that a case keeps its number while nothing new is written. */
    private static <T> List<T> numbered(Stream<T> all, Function<T, Instant> at, Function<T, Long> issue) {
        return all.sorted(Comparator.comparing(at).reversed().thenComparing(issue))
                .toList();
    }

    private static String id(String prefix, int number) {
        return "%s%06d".formatted(prefix, number + 1);
    }

    private static boolean isBy(Set<Long> author, long who) {
        return author.isEmpty() || author.contains(who);
    }

    private boolean isWithin(RecordQuestion question, Instant at) {
        LocalDate day = time.day(at);
        return (question.from() == null || !day.isBefore(question.from()))
                && (question.to() == null || !day.isAfter(question.to()));
    }

    private Map<String, RecordView.Case> cases(
            List<PastDelivery> deliveries, Map<Long, Long> projects, IssueNames names, boolean personal) {
        Map<Long, Policy> inForce = inForce(projects);
        Map<String, RecordView.Case> cases = new LinkedHashMap<>();
        for (int i = 0; i < deliveries.size(); i++) {
            PastDelivery past = deliveries.get(i);
            String id = id("d", i);
            Policy policy = inForce.get(projects.get(past.issue()));
            names.of(past.issue()).ifPresent(name -> cases.put(id, shown(id, past, name, policy, personal)));
        }
        return cases;
    }

    /** The figures rest on no policy, so one that cannot be read is in nobody's way. */
    private Map<Long, Policy> inForce(Map<Long, Long> projects) {
        try {
            return policies.ofAll(projects.values().stream().distinct().sorted().toList());
        } catch (CannotJudgeException alreadyLogged) {
            return Map.of();
        }
    }

    private static RecordView.Case shown(
            String id, PastDelivery past, IssueName name, @Nullable Policy policy, boolean personal) {
        Optional<OutcomeReport> said = Optional.ofNullable(past.report());
        return new RecordView.Case(
                id,
                past.issue(),
                name,
                past.delivery().id(),
                past.delivery().at(),
                past.delivery().way(),
                past.delivery().confirmed(),
                past.confirmed() == null ? null : past.confirmed().forecast(),
                policy == null ? null : Observation.until(past.delivery(), policy),
                past.result(),
                said.map(OutcomeReport::insideBoundary).orElse(null),
                said.map(OutcomeReport::dimension).orElse(null),
                said.map(OutcomeReport::misreading).orElse(null),
                said.map(OutcomeReport::cooperation).orElse(null),
                // What people type may name somebody, and a record of many names nobody.
                personal ? said.map(OutcomeReport::note).orElse("") : "");
    }

    private static Map<String, RecordView.Refused> refused(List<PastRefusal> refusals, IssueNames names) {
        Map<String, RecordView.Refused> shown = new LinkedHashMap<>();
        for (int i = 0; i < refusals.size(); i++) {
            PastRefusal past = refusals.get(i);
            String id = id("r", i);
            names.of(past.issue())
                    .ifPresent(name -> shown.put(
                            id,
                            new RecordView.Refused(
                                    id,
                                    past.issue(),
                                    name,
                                    past.refusal().act().at(),
                                    past.refusal().codes())));
        }
        return shown;
    }
}
