package io.acceptability.panel;

import io.acceptability.domain.Answer;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Finding;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Question;
import io.acceptability.domain.Reading;
import io.acceptability.domain.Reply;
import io.acceptability.domain.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Makes the four rows: how each dimension stands, why in one sentence, and every reading behind it. */
final class Dimensions {
    private final Assessment assessment;
    private final boolean judge;
    private final Words words;
    private final Links links;
    private final Byline byline;
    private final Customers customers;
    private final Concedings concedings;

    Dimensions(
            Assessment assessment,
            boolean judge,
            Words words,
            Links links,
            Byline byline,
            Customers customers,
            Concedings concedings) {
        this.assessment = assessment;
        this.judge = judge;
        this.words = words;
        this.links = links;
        this.byline = byline;
        this.customers = customers;
        this.concedings = concedings;
    }

    List<DimensionView> all() {
        return assessment.judgement().findings().stream().map(this::view).toList();
    }

    private DimensionView view(Finding finding) {
        return new DimensionView(
                finding.dimension().name(),
                words.of(finding.dimension().label()),
                finding.isConceded() ? Tones.conceded(words) : Tones.of(finding.standing(), words),
                why(finding),
                isWhereToAct(finding),
                finding.readings().stream()
                        .sorted(Comparator.comparing(Dimensions::rank))
                        .map(this::view)
                        .toList(),
                concedings.never(finding));
    }

    /** The row the next act is about starts open; the others only say why. */
    private boolean isWhereToAct(Finding finding) {
        NextAct next = assessment.nextAct();
        return !assessment.inputs().dossier().isEmpty()
                && next.target() != null
                && finding.readings().stream().anyMatch(reading -> reading.id().equals(next.target()));
    }

    private String why(Finding finding) {
        List<Reading> open = finding.open();
        if (!open.isEmpty()) {
            String first = words.of(open.get(0).sentence());
            return open.size() == 1 ? first : words.label("acceptability.panel.why.more", first, open.size() - 1);
        }
        if (finding.isConceded()) {
            long conceded =
                    finding.readings().stream().filter(Reading::conceded).count();
            return words.label("acceptability.panel.why.conceded", conceded);
        }
        return finding.dimension() == Dimension.CUSTOMER_EXPECTATION
                ? words.of(finding.readings().get(0).sentence())
                : words.label(
                        "acceptability.panel.why.holds." + finding.dimension().name());
    }

    /** What has to be acted on first, worst on top; then what is conceded; then what holds. */
    private static int rank(Reading reading) {
        if (!reading.isOpen()) {
            return reading.conceded() ? 3 : 4;
        }
        return switch (reading.standing()) {
            case BROKEN -> 0;
            case UNKNOWN -> 1;
            case STRAINED, HOLDS -> 2;
        };
    }

    private ReadingView view(Reading reading) {
        ConcedeView concede = judge ? concedings.concede(reading) : null;
        return new ReadingView(
                reading.id(),
                reading.source().name(),
                Tones.of(reading, words),
                reading.isOpen(),
                sentence(reading),
                links.drivers(reading.drivers()),
                answer(reading),
                reading.source() == Reading.Source.CONSENT ? customers.newest() : null,
                concedings.never(reading),
                concedings.of(reading),
                concede,
                judge ? acts(reading, concede) : List.of());
    }

    /** Question and reply say what an answer comes to, except where something else makes it worse. */
    private String sentence(Reading reading) {
        boolean saysItself = reading.source() == Reading.Source.ANSWER
                && Question.byId(reading.id())
                        .map(question -> question.standingOf(reply(question)) == reading.standing())
                        .orElse(false);
        return saysItself ? null : words.of(reading.sentence());
    }

    private Reply reply(Question question) {
        return assessment.inputs().dossier().answer(question).map(Answer::reply).orElse(Reply.UNKNOWN);
    }

    private AnswerView answer(Reading reading) {
        return reading.source() == Reading.Source.ANSWER
                ? Question.byId(reading.id()).map(this::answer).orElse(null)
                : null;
    }

    private AnswerView answer(Question question) {
        Dossier dossier = assessment.inputs().dossier();
        Reply given = dossier.answer(question).map(Answer::reply).orElse(null);
        List<Choice> choices = Arrays.stream(Reply.values())
                .map(reply -> new Choice(
                        reply.name().toLowerCase(Locale.ROOT),
                        words.of(reply(reply)),
                        words.label("acceptability.panel.reply.hint."
                                + question.standingOf(reply).name()),
                        reply == given))
                .toList();
        return new AnswerView(
                question.id(),
                words.of(question.label()),
                words.label("acceptability.panel.question." + question.id()),
                given == null ? null : words.of(reply(given)),
                dossier.answer(question)
                        .map(Answer::note)
                        .map(Customers::blankToNull)
                        .orElse(null),
                dossier.answer(question)
                        .map(answer -> links.typed(answer.link()))
                        .orElse(null),
                dossier.answer(question).map(answer -> byline.of(answer.act())).orElse(null),
                choices);
    }

    private static Text reply(Reply reply) {
        return Text.of("acceptability.panel.reply." + reply.name());
    }

    private List<ActView> acts(Reading reading, ConcedeView concede) {
        return Stream.of(
                        act(reading),
                        Optional.ofNullable(concede)
                                .map(form -> ActView.dialog(
                                        words.label("acceptability.panel.act.concede"),
                                        words.label("acceptability.panel.act.concede.aloud", form.label()),
                                        form.dialog())))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<ActView> act(Reading reading) {
        return switch (reading.source()) {
            case ANSWER -> Question.byId(reading.id()).map(this::toAnswer);
            case CONSENT -> Optional.of(ActView.dialog(words.label("acceptability.panel.act.consent"), "consent"));
            case SIGNAL ->
                reading.id().equals("expectation.silence")
                        ? Optional.of(ActView.dialog(words.label("acceptability.panel.act.contact"), "contact"))
                        : Optional.empty();
        };
    }

    private ActView toAnswer(Question question) {
        boolean answered = assessment.inputs().dossier().answer(question).isPresent();
        return ActView.dialog(
                words.label(answered ? "acceptability.panel.act.change" : "acceptability.panel.act.answer"),
                words.label(
                        answered ? "acceptability.panel.act.change.aloud" : "acceptability.panel.act.answer.aloud",
                        question.label()),
                "answer-" + question.id());
    }
}
