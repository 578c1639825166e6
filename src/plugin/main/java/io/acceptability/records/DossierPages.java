package io.acceptability.records;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.AcceptanceDossier;
import io.acceptability.AcceptanceDossiers;
import io.acceptability.CannotJudgeException;
import io.acceptability.SubjectInfo;
import io.acceptability.Subjects;
import io.acceptability.Wordings;
import io.acceptability.domain.Delivery;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Verdict;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.stereotype.Component;

/** Makes the page of an acceptance dossier, for those who may see the subject; the others learn nothing of it. */
@Component
class DossierPages {
    private static final String KEY = "acceptability.dossier.";

    private final Subjects subjects;
    private final AcceptanceDossiers dossiers;
    private final Wordings wordings;
    private final ApplicationProperties application;

    DossierPages(Subjects subjects, AcceptanceDossiers dossiers, Wordings wordings, ApplicationProperties application) {
        this.subjects = subjects;
        this.dossiers = dossiers;
        this.wordings = wordings;
        this.application = application;
    }

    /**
     * The page.
     *
     * @param delivery the number of the delivery's entry, or none for the latest
     * @param inner whether it tells the forecast and the lessons too, which are for one's own house
     */
    DossierPage of(String subject, OptionalLong delivery, boolean inner, ApplicationUser viewer) {
        Words plain = new Words(wordings.forReading(List.of()));
        Optional<SubjectInfo> found = subjects.find(subject, viewer);
        if (found.isEmpty()) {
            return DossierPage.failed(plain.label(KEY + "missing"), plain);
        }
        try {
            return dossiers.of(found.get(), viewer, delivery)
                    .map(dossier -> page(dossier, inner, delivery))
                    .orElseGet(() -> DossierPage.failed(
                            plain.label(KEY + "nothing", found.get().key()), plain));
        } catch (CannotJudgeException unreadable) {
            return DossierPage.failed(plain.of(unreadable.why()), plain);
        }
    }

    private DossierPage page(AcceptanceDossier dossier, boolean inner, OptionalLong delivery) {
        Words words = new Words(wordings.of(dossier.names()));
        String base = application.getBaseUrl(UrlMode.RELATIVE);
        SubjectInfo subject = dossier.subject();
        boolean project = subject.subject().type() == Subject.Type.PROJECT;
        DossierParts parts = new DossierParts(dossier, words, base);
        Verdict verdict = dossier.snapshot().verdict();
        String address = base + "/secure/AcceptabilityDossier.jspa?subject=" + encoded(subject.key())
                + (delivery.isPresent() ? "&delivery=" + delivery.getAsLong() : "");
        return new DossierPage(
                words.label(KEY + "title"),
                null,
                project ? subject.projectKey() : subject.key(),
                subject.summary(),
                base + (project ? "/projects/" + subject.projectKey() : "/browse/" + subject.key()),
                words.label(KEY + "lead", subject.projectName()),
                List.of(
                        new RecordPage.Switch(words.label(KEY + "outer"), address, !inner),
                        new RecordPage.Switch(words.label(KEY + "inner"), address + "&inner=true", inner)),
                base + "/rest/acceptability/1.0/subjects/" + encoded(subject.key()) + "/dossier"
                        + asked(delivery, inner),
                DossierParts.mark(verdict, words),
                state(dossier, words),
                parts.boundary(),
                words.label(KEY + "boundary", dossier.then().boundaryVersion()),
                parts.findings(),
                parts.concessions(),
                parts.confirmation(inner),
                parts.outcome(inner),
                parts.seal(),
                words);
    }

    private static String state(AcceptanceDossier dossier, Words words) {
        Delivery delivery = dossier.delivery();
        return delivery == null ? words.label(KEY + "undelivered") : words.of(delivery.sentence());
    }

    /** For programs the same is asked in the same words. */
    private static String asked(OptionalLong delivery, boolean inner) {
        String one = delivery.isPresent() ? "?delivery=" + delivery.getAsLong() : "";
        return inner ? one + (one.isEmpty() ? "?" : "&") + "inner=true" : one;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
