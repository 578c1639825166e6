package io.acceptability.panel;

import io.acceptability.domain.ConsentEvidence;
import io.acceptability.domain.ConsentKind;
import io.acceptability.domain.Contact;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Inputs;
import io.acceptability.domain.SilenceClock;
import io.acceptability.domain.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words what is known of the customer: the evidence of where they stand, and when they were heard. */
final class Customers {
    private static final int SHOWN_CONTACTS = 3;

    /** How much of the past is drawn; all of it stands in the ledger. */
    private static final int PAST = 30;

    private final Inputs inputs;
    private final Words words;
    private final Links links;
    private final Byline byline;

    Customers(Inputs inputs, Words words, Links links, Byline byline) {
        this.inputs = inputs;
        this.words = words;
        this.links = links;
        this.byline = byline;
    }

    CustomerView view() {
        List<ConsentEvidence> evidence = new ArrayList<>(inputs.dossier().consent());
        Collections.reverse(evidence);
        List<ContactView> contacts = inputs.dossier().contacts().stream()
                .sorted(Comparator.comparing(Contact::on)
                        .thenComparing(Contact::id)
                        .reversed())
                .map(this::view)
                .toList();
        int shown = Math.min(SHOWN_CONTACTS, contacts.size());
        return new CustomerView(
                silence(inputs.silenceClock()),
                evidence.stream().skip(1).limit(PAST).map(this::view).toList(),
                words.label("acceptability.panel.consent.earlier", Math.max(0, evidence.size() - 1)),
                contacts.subList(0, shown),
                contacts.subList(shown, Math.min(contacts.size(), shown + PAST)),
                words.label("acceptability.panel.contacts.older", contacts.size() - shown),
                evidence.size() - 1 > PAST || contacts.size() - shown > PAST
                        ? words.label("acceptability.panel.past", PAST)
                        : null);
    }

    /** The evidence that counts, or null where there is none. */
    ConsentView newest() {
        return inputs.dossier().newestConsent().map(this::view).orElse(null);
    }

    private String silence(SilenceClock clock) {
        return clock.since()
                .map(day ->
                        words.label("acceptability.panel.silence", clock.days().orElse(0), day))
                .orElseGet(() -> words.label("acceptability.panel.silence.never"));
    }

    private ConsentView view(ConsentEvidence evidence) {
        ConsentKind kind = evidence.kind();
        return new ConsentView(
                evidence.id(),
                kind.name(),
                words.of(kind.label()),
                person(evidence.person()),
                blankToNull(evidence.person().authority()),
                words.label("acceptability.panel.consent.when", evidence.on(), evidence.channel()),
                words.label(
                        evidence.lasting()
                                ? "acceptability.panel.consent.lasting"
                                : "acceptability.panel.consent.temporary"),
                blankToNull(evidence.quote()),
                links.typed(evidence.link()),
                byline.of(evidence.act()),
                warning(evidence));
    }

    private String warning(ConsentEvidence evidence) {
        ConsentKind kind = evidence.kind();
        if (kind.isMisreading() || kind == ConsentKind.VAGUE) {
            return words.label("acceptability.consent." + kind.name() + ".warning");
        }
        if (kind == ConsentKind.REFUSED) {
            return words.label("acceptability.panel.warning.refused");
        }
        return evidence.lasting() ? null : words.label("acceptability.panel.warning.temporary");
    }

    /** Name, role and organisation, as far as they are known. */
    String person(CustomerPerson person) {
        List<Object> parts = Stream.<Object>of(
                        CustomerPerson.shown(person.name()), person.role(), person.organisation())
                .filter(part -> !part.equals(""))
                .toList();
        return parts.isEmpty() ? "" : words.label("acceptability.person." + parts.size(), parts.toArray());
    }

    /** One line for a list of evidence: who, what, when. */
    String line(ConsentEvidence evidence) {
        return words.label(
                "acceptability.panel.consent.line",
                person(evidence.person()),
                evidence.kind().label(),
                Text.of("acceptability.panel.consent.when", evidence.on(), evidence.channel()));
    }

    private ContactView view(Contact contact) {
        return new ContactView(
                words.label("acceptability.panel.consent.when", contact.on(), contact.channel()),
                words.name(contact.person()),
                blankToNull(contact.note()),
                byline.of(contact.act()));
    }

    static String blankToNull(String text) {
        return text.isBlank() ? null : text;
    }
}
