package io.acceptability.panel;

import io.acceptability.Assessed;
import io.acceptability.SimilarDeliveries;
import io.acceptability.domain.Assessment;
import io.acceptability.domain.Dossier;
import io.acceptability.domain.Dossier.HistoryPoint;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.Subject;
import java.util.List;
import java.util.Optional;

/** Makes the panel's view of an assessment: decides nothing, only words it for one viewer. */
final class PanelViews {
    private final Assessed assessed;
    private final Optional<SimilarDeliveries> similar;
    private final Words words;
    private final Links links;
    private final Byline byline;
    private final Customers customers;
    private final Concedings concedings;
    private final Boundaries boundaries;
    private final String uid;

    private PanelViews(
            Assessed assessed, Optional<SimilarDeliveries> similar, Words words, String contextPath, String uid) {
        Inputs inputs = assessed.assessment().inputs();
        this.assessed = assessed;
        this.similar = similar;
        this.words = words;
        this.links = new Links(assessed.names(), contextPath, words);
        this.byline = new Byline(assessed.people(), words);
        this.customers = new Customers(inputs, words, links, byline);
        this.concedings = new Concedings(assessed.assessment(), words, links, byline);
        this.boundaries = new Boundaries(inputs, words, links, byline, customers, concedings);
        this.uid = uid;
    }

    /** The view of one panel; its uid is its own on the page, even where the page shows the same subject twice. */
    static PanelView of(
            Assessed assessed, Optional<SimilarDeliveries> similar, Words words, String contextPath, String uid) {
        return new PanelViews(assessed, similar, words, contextPath, uid).view();
    }

    private PanelView view() {
        Assessment assessment = assessed.assessment();
        Inputs inputs = assessment.inputs();
        Dossier dossier = inputs.dossier();
        boolean judge = assessed.rights().judge();
        boolean empty = dossier.isEmpty() && judge;
        NextView next = new Nexts(assessment, assessed.rights(), words, links).view();
        return new PanelView(
                uid,
                assessed.subject().key(),
                name(),
                assessed.subject().projectKey(),
                inputs.subject().type() == Subject.Type.ISSUE
                        ? assessed.subject().key()
                        : "",
                dossier.revision(),
                assessment.snapshot().fingerprint(),
                Tones.of(assessment.judgement().verdict(), words),
                Histories.of(
                        dossier.history(),
                        new HistoryPoint(
                                inputs.evidence().readAt(),
                                assessment.judgement().verdict()),
                        words),
                inputs.delivery()
                        .map(delivery -> DeliveryView.of(delivery, words))
                        .orElse(null),
                next,
                empty ? start() : List.of(),
                empty && Nexts.isForTheTeam(assessment.nextAct()) ? next : null,
                judge,
                assessed.rights().confirm(),
                readOnly(),
                new Afterwards(assessed, name(), words, links, byline).view(),
                new Dimensions(assessment, judge, words, links, byline, customers, concedings).all(),
                customers.view(),
                boundaries.boundary(),
                boundaries.confirmation(assessment.confirmation()),
                new Gates(assessed, words, concedings).view(),
                new Forms(inputs, similar, words, assessed.names(), customers).view(),
                new ReadView(
                        inputs.evidence().readAt().toString(),
                        words.label(
                                "acceptability.panel.read-at", inputs.evidence().readAt()),
                        words.label(
                                "acceptability.panel.policy", inputs.policy().version()),
                        links.record(assessed.subject().key()),
                        dossier(dossier)),
                words);
    }

    private String dossier(Dossier dossier) {
        boolean confirmed = dossier.confirmation() != null && dossier.withdrawal() == null;
        return confirmed || dossier.latestDelivery().isPresent()
                ? links.dossier(assessed.subject().key())
                : null;
    }

    private String name() {
        return assessed.assessment().inputs().subject().type() == Subject.Type.ISSUE
                ? assessed.subject().key()
                : assessed.subject().projectName();
    }

    private String readOnly() {
        return assessed.rights().judge()
                ? null
                : words.label(
                        "acceptability.panel.read-only", assessed.subject().projectName());
    }

    private List<StepView> start() {
        return List.of(
                step("answer", ActView.dialog(words.label("acceptability.panel.act.answer"), "answer-systemic")),
                step("consent", ActView.dialog(words.label("acceptability.panel.act.consent"), "consent")),
                step("boundary", ActView.dialog(words.label("acceptability.panel.act.boundary"), "boundary")));
    }

    private StepView step(String name, ActView act) {
        return new StepView(
                words.label("acceptability.panel.start." + name),
                words.label("acceptability.panel.start." + name + ".text"),
                act);
    }
}
