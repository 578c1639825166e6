package io.acceptability.domain;

import io.acceptability.domain.NextAct.Code;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the next act: an outcome that is due; of what is delivered, only what is broken or promised; of what is not, from the worst open
 * reading down, then the boundary, then its confirmation.
 */
final class NextActs {
    private static final String KEY = "acceptability.next.";
    private static final String OF_PROJECT = "acceptability.rollup.next.";
    private static final String PROMISES = "future.overdue";
    private static final String RED_LINE_GONE = "acceptability.signal.expectation.red-lines.gone";

    private NextActs() {}

    static NextAct of(Inputs inputs, Judgement judgement, GateDecision gate) {
        Optional<Observation> asking = inputs.observation().filter(Observation::asks);
        if (asking.isPresent()) {
            String key = asking.get().state() == Observation.State.DUE ? "record-outcome" : "record-outcome-again";
            return act(Code.RECORD_OUTCOME, null, key, asking.get().until());
        }
        Optional<Delivery> delivery = inputs.delivery();
        if (delivery.isPresent()) {
            // It cannot be judged any more; but what is broken can be mended, and what was promised be kept.
            return judgement
                    .readings()
                    .filter(NextActs::isStillToMend)
                    .min(Comparator.comparing(Reading::standing).reversed())
                    .map(broken -> toMend(broken, inputs))
                    .orElseGet(() -> toObserve(delivery.get(), inputs));
        }
        Optional<Reading> worst = judgement
                .readings()
                .filter(Reading::isOpen)
                .min(Comparator.comparing(Reading::standing).reversed());
        if (worst.isPresent()) {
            return toMend(worst.get(), inputs);
        }
        if (gate.open()) {
            return act(Code.DELIVER, null, "deliver");
        }
        Boundary boundary = inputs.dossier().boundary();
        if (boundary == null) {
            return act(Code.DRAFT_BOUNDARY, null, "draft-boundary");
        }
        if (!boundary.isValidOn(inputs.today())) {
            return act(Code.DRAFT_BOUNDARY, null, "renew-boundary", boundary.validUntil());
        }
        return toConfirm(inputs);
    }

    private static boolean isStillToMend(Reading reading) {
        boolean broken =
                reading.standing() == Standing.BROKEN && !reading.drivers().isEmpty();
        return reading.source() == Reading.Source.SIGNAL
                && reading.isOpen()
                && (broken || reading.id().equals(PROMISES));
    }

    private static NextAct toObserve(Delivery delivery, Inputs inputs) {
        return inputs.dossier()
                .outcomeOf(delivery)
                .map(said -> act(
                        Code.OBSERVE, null, "observed", said.report().outcome().label()))
                .orElseGet(() -> act(Code.OBSERVE, null, "observe", Observation.until(delivery, inputs.policy())));
    }

    /** For the first time, or again after things got worse, after the date passed, or after somebody took it back. */
    private static NextAct toConfirm(Inputs inputs) {
        Confirmation confirmation = inputs.dossier().confirmation();
        Withdrawal withdrawal = inputs.dossier().withdrawal();
        if (confirmation == null) {
            return act(Code.CONFIRM, null, "confirm");
        }
        if (withdrawal != null) {
            return act(Code.CONFIRM, null, "confirm-withdrawn", withdrawal.act().at(), withdrawal.reason());
        }
        return inputs.today().isAfter(confirmation.validUntil())
                ? act(Code.CONFIRM, null, "confirm-expired", confirmation.validUntil())
                : act(Code.CONFIRM, null, "confirm-again");
    }

    private static NextAct toMend(Reading reading, Inputs inputs) {
        return switch (reading.source()) {
            case ANSWER -> toAnswer(reading, inputs.dossier());
            case CONSENT -> toBringConsent(inputs.dossier());
            case SIGNAL -> toMendSignal(reading, inputs);
        };
    }

    private static NextAct toAnswer(Reading reading, Dossier dossier) {
        Question question = Question.byId(reading.id()).orElseThrow();
        Reply reply = dossier.answer(question).map(Answer::reply).orElse(Reply.UNKNOWN);
        if (reply == Reply.UNKNOWN) {
            return act(Code.ANSWER_QUESTION, reading.id(), "answer", question.label());
        }
        // A good answer that does not hold: only the metrics can outweigh one.
        String key = reply == question.good() ? "mend-metrics" : "mend-answer";
        return act(Code.ANSWER_QUESTION, reading.id(), key, reading.sentence());
    }

    private static NextAct toBringConsent(Dossier dossier) {
        Optional<ConsentEvidence> newest = dossier.newestConsent();
        if (newest.isEmpty()) {
            return act(Code.RECORD_CONSENT, Reading.CONSENT, "record-consent");
        }
        ConsentEvidence evidence = newest.get();
        return act(
                Code.PUT_BOUNDARY,
                Reading.CONSENT,
                "put-boundary." + evidence.kind().name(),
                CustomerPerson.shown(evidence.person().name()),
                evidence.on());
    }

    private static NextAct toMendSignal(Reading reading, Inputs inputs) {
        if (reading.sentence().key().equals(RED_LINE_GONE)) {
            return act(Code.DRAFT_BOUNDARY, reading.id(), "mend-red-lines", reading.sentence());
        }
        if (reading.standing() == Standing.UNKNOWN) {
            return act(Code.REPAIR_EVALUATION, reading.id(), "repair", reading.sentence());
        }
        if (reading.drivers().isEmpty()) {
            return reading.dimension() == Dimension.CUSTOMER_EXPECTATION
                    ? toContact(reading, inputs)
                    : act(Code.FIX_DRIVER, reading.id(), "mend", reading.sentence());
        }
        List<IssueRef> drivers = reading.drivers().stream().map(IssueRef::new).toList();
        if (isRolledUp(reading, inputs)) {
            return drivers.size() == 1
                    ? new NextAct(
                            Code.FIX_DRIVER,
                            Text.of(OF_PROJECT + "fix-only", drivers.get(0), reading.label()),
                            reading.id())
                    : new NextAct(
                            Code.FIX_DRIVER,
                            Text.of(OF_PROJECT + "fix", drivers.size(), drivers, reading.label()),
                            reading.id());
        }
        return drivers.size() == 1
                ? act(Code.FIX_DRIVER, reading.id(), "fix-only." + reading.id(), drivers.get(0))
                : act(Code.FIX_DRIVER, reading.id(), "fix." + reading.id(), drivers.size(), drivers);
    }

    /** Whether what stands in the way are deliveries, in whose own panels it says what to do. */
    private static boolean isRolledUp(Reading reading, Inputs inputs) {
        List<Long> underWay = inputs.underWay().stream().map(UnderWay::issue).toList();
        return reading.drivers().stream().anyMatch(underWay::contains);
    }

    private static NextAct toContact(Reading reading, Inputs inputs) {
        long days = inputs.silenceClock().days().orElse(0);
        Optional<String> person = inputs.dossier()
                .newestConsent()
                .map(evidence -> evidence.person().name())
                .filter(name -> !name.isBlank());
        return person.map(name -> act(Code.RECORD_CONTACT, reading.id(), "contact-person", days, name))
                .orElseGet(() -> act(Code.RECORD_CONTACT, reading.id(), "contact", days));
    }

    private static NextAct act(Code code, @Nullable String target, String key, Object... arguments) {
        return new NextAct(code, Text.of(KEY + key, arguments), target);
    }
}
