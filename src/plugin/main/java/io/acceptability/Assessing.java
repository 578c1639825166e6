package io.acceptability;

import io.acceptability.domain.Assessment;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Evidence;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Judge;
import io.acceptability.domain.Policy;
import io.acceptability.domain.Rule;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import io.acceptability.domain.UnderWay;
import io.acceptability.domain.rules.Rules;
import io.acceptability.evidence.EvidenceReader;
import io.acceptability.ledger.Fact;
import io.acceptability.ledger.Journal;
import io.acceptability.ledger.Ledger;
import io.acceptability.ledger.UnreadableException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings together what people entered, what the issues say and the policy, and has it judged. */
@Component
class Assessing {
    private static final Logger LOG = LoggerFactory.getLogger(Assessing.class);

    private final Ledger ledger;
    private final EvidenceReader reader;
    private final Policies policies;
    private final HostTime time;
    private final RequestMemory memory;
    private final BulkAssessing deliveries;
    private final Judge ofIssues = judge(Rules.ALL);
    private final Judge ofProjects = judge(Rules.OF_PROJECTS);

    Assessing(
            Ledger ledger,
            EvidenceReader reader,
            Policies policies,
            HostTime time,
            RequestMemory memory,
            BulkAssessing deliveries) {
        this.ledger = ledger;
        this.reader = reader;
        this.policies = policies;
        this.time = time;
        this.memory = memory;
        this.deliveries = deliveries;
    }

    private static Judge judge(List<Rule> rules) {
        return new Judge(
                rules, (rule, failure) -> LOG.error("Rule {} failed; its signal is unknown.", rule.id(), failure));
    }

    /**
     * What people entered.
     *
     * @throws CannotJudgeException when it cannot be read
     */
    Journal journal(Subject subject) {
        try {
            return ledger.read(subject);
        } catch (UnreadableException unreadable) {
            LOG.error("The ledger of {} cannot be read: {}", subject, unreadable.getMessage(), unreadable);
            throw new CannotJudgeException(unreadable.why(), unreadable);
        }
    }

    /**
     * Reads the evidence, and judges under the policy in force.
     *
     * @throws CannotJudgeException when that policy cannot be read, or the subject was confirmed under one that is not known here
     */
    Assessment assess(SubjectInfo subject, Journal journal) {
        journal.lastConfirmed().ifPresent(confirmed -> requireKnown(subject, confirmed));
        return assess(subject, journal.dossier(), policies.of(subject.subject(), subject.projectId()));
    }

    private void requireKnown(SubjectInfo subject, Fact.Confirmed confirmed) {
        int version = confirmed.snapshot().policyVersion();
        // An issue that has moved since was confirmed under the policy of the project it was in.
        long project = Objects.requireNonNullElse(confirmed.policyProject(), subject.projectId());
        if (!policies.knows(subject.subject(), project, version)) {
            LOG.error("{} was confirmed under policy version {}, which is not known.", subject.key(), version);
            throw new CannotJudgeException(Text.of("acceptability.policy.unknown", version), null);
        }
    }

    /** Reads the evidence, and judges under this policy, whatever is in force. */
    Assessment assess(SubjectInfo subject, Dossier dossier, Policy policy) {
        Instant now = time.now();
        Evidence evidence = evidence(subject.subject(), policy, dossier, now);
        if (subject.subject().type() == Subject.Type.ISSUE) {
            return ofIssues.assess(new Inputs(subject.subject(), evidence, dossier, policy, time.day(now)));
        }
        RolledUp rolledUp = rolledUp(subject.subject(), evidence, policy, now);
        return ofProjects.assess(new Inputs(
                subject.subject(), rolledUp.evidence(), rolledUp.underWay(), dossier, policy, time.day(now)));
    }

    /**
     * Judges the same evidence anew, with what people have entered since; it is read anew only where they named further issues.
     */
    Assessment assessAgain(Assessment before, Dossier dossier) {
        Inputs inputs = before.inputs();
        Evidence known = inputs.evidence();
        Evidence evidence = inputs.dossier().namedIssues().containsAll(dossier.namedIssues())
                ? known
                : evidence(inputs.subject(), inputs.policy(), dossier, known.readAt());
        Judge judge = inputs.subject().type() == Subject.Type.ISSUE ? ofIssues : ofProjects;
        return judge.assess(
                new Inputs(inputs.subject(), evidence, inputs.underWay(), dossier, inputs.policy(), inputs.today()));
    }

    private record Asked(Subject subject, Policy policy, Set<Long> named) {}

    private record AskedSince(Asked asked, Instant delivered) {}

    /** Reads it once per request, whatever asks: the panel, each validator of a transition, an act and the answer to it. */
    private Evidence evidence(Subject subject, Policy policy, Dossier dossier, Instant now) {
        Set<Long> named = dossier.namedIssues();
        Asked asked = new Asked(subject, policy, named);
        Evidence evidence = memory.once(asked, () -> reader.read(subject, policy, named, now, time.zone()));
        return dossier.latestDelivery()
                .map(Delivery::at)
                .map(delivered -> memory.once(
                        new AskedSince(asked, delivered), () -> reader.since(delivered, subject, policy, evidence)))
                .orElse(evidence);
    }

    /** A project's evidence, and its deliveries under way. */
    private record RolledUp(Evidence evidence, List<UnderWay> underWay) {}

    private record AskedForDeliveries(Subject project, Policy policy) {}

    /** Judges all deliveries under way, once per request. Where that fails, the scope counts as unread: nothing can be rolled up. */
    private RolledUp rolledUp(Subject project, Evidence evidence, Policy policy, Instant now) {
        List<Subject> issues = evidence.scope().values().stream()
                .filter(policy::isUnderWay)
                .map(issue -> Subject.issue(issue.id()))
                .toList();
        try {
            List<UnderWay> underWay = memory.once(new AskedForDeliveries(project, policy), () -> {
                List<UnderWay> judged = new ArrayList<>();
                deliveries.assess(
                        project.id(),
                        policy,
                        issues,
                        now,
                        (subject, assessment) -> judged.add(assessment
                                .map(it -> UnderWay.of(subject.id(), it.judgement()))
                                .orElseGet(() -> UnderWay.unreadable(subject.id()))));
                return judged;
            });
            return new RolledUp(evidence, underWay);
        } catch (RuntimeException failure) {
            LOG.error("The deliveries of {} could not be judged; it counts as unknown.", project, failure);
            return new RolledUp(
                    evidence.without(Evidence.Part.SCOPE, Text.of("acceptability.rollup.unreadable")), List.of());
        }
    }
}
