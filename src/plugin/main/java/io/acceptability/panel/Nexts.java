package io.acceptability.panel;

import io.acceptability.Rights;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Reading;
import java.util.List;
import java.util.Optional;

/** Words the next act, and finds the button that does it. */
final class Nexts {
    private final Assessment assessment;
    private final Rights rights;
    private final Words words;
    private final Links links;

    Nexts(Assessment assessment, Rights rights, Words words, Links links) {
        this.assessment = assessment;
        this.rights = rights;
        this.words = words;
        this.links = links;
    }

    NextView view() {
        NextAct next = assessment.nextAct();
        return new NextView(next.code().name(), words.of(next.text()), act(next));
    }

    private ActView act(NextAct next) {
        boolean written = assessment.inputs().dossier().boundary() != null;
        return switch (next.code()) {
            case ANSWER_QUESTION -> toJudge("acceptability.panel.act.answer", "answer-" + next.target());
            case RECORD_CONSENT -> toJudge("acceptability.panel.act.consent", "consent");
            case PUT_BOUNDARY ->
                written
                        ? toJudge("acceptability.panel.act.consent", "consent")
                        : toJudge("acceptability.panel.act.boundary", "boundary");
            case RECORD_CONTACT -> toJudge("acceptability.panel.act.contact", "contact");
            case DRAFT_BOUNDARY -> toJudge("acceptability.panel.act.boundary", "boundary");
            case CONFIRM ->
                rights.confirm() ? ActView.dialog(words.label("acceptability.panel.act.confirm"), "confirm") : null;
            case FIX_DRIVER -> toDrivers(next.target());
            case RECORD_OUTCOME -> toJudge("acceptability.after.act", "outcome");
            case DELIVER, OBSERVE, REPAIR_EVALUATION -> null;
        };
    }

    private ActView toJudge(String label, String dialog) {
        return rights.judge() ? ActView.dialog(words.label(label), dialog) : null;
    }

    /** One driver is opened; of several, the row lists them. */
    private ActView toDrivers(String target) {
        Optional<Reading> reading =
                target == null ? Optional.empty() : assessment.judgement().reading(target);
        if (reading.isEmpty()) {
            return null;
        }
        List<Long> drivers = reading.get().drivers();
        IssueLink only = drivers.size() == 1 ? links.of(drivers.get(0)) : null;
        return only != null
                ? ActView.link(words.label("acceptability.panel.act.open", only.key()), only.href())
                : ActView.place(
                        words.label("acceptability.panel.act.show"),
                        words.label(
                                "acceptability.panel.act.show.aloud",
                                reading.get().dimension().label()),
                        reading.get().dimension().name());
    }

    /** Whether it is about issues, which a team can get on with before anybody has judged. */
    static boolean isForTheTeam(NextAct next) {
        return next.code() == NextAct.Code.FIX_DRIVER || next.code() == NextAct.Code.REPAIR_EVALUATION;
    }
}
