package io.acceptability.records;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.NotAllowedException;
import io.acceptability.PolicyPlace;
import io.acceptability.PolicyPlaces;
import io.acceptability.RecordQuestion;
import io.acceptability.RecordView;
import io.acceptability.Records;
import io.acceptability.Wordings;
import io.acceptability.record.Counts;
import io.acceptability.record.Result;
import io.acceptability.records.RecordPage.CountView;
import io.acceptability.records.RecordPage.Kept;
import io.acceptability.records.RecordPage.Segment;
import io.acceptability.records.RecordPage.Sharing;
import io.acceptability.records.RecordPage.Switch;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the page of a judgement record. Who may not see it learns nothing of it, not even whether it is there. */
@Component
class RecordPages {
    private static final String KEY = "acceptability.records.";
    private static final int BAR = 1000;

    private final Records records;
    private final PolicyPlaces places;
    private final Wordings wordings;
    private final ApplicationProperties application;

    RecordPages(Records records, PolicyPlaces places, Wordings wordings, ApplicationProperties application) {
        this.records = records;
        this.places = places;
        this.wordings = wordings;
        this.application = application;
    }

    RecordPage of(Asked asked, ApplicationUser viewer) {
        Words words = new Words(wordings.forReading(List.of()));
        boolean administersJira = places.mayConfigure(PolicyPlace.GLOBAL, viewer);
        if (asked.everywhere() && !administersJira) {
            return RecordPage.failed(words.label(KEY + "forbidden"), words);
        }
        try {
            Optional<RecordView> found = records.of(question(asked, viewer), viewer);
            return found.map(record -> page(record, asked, viewer, administersJira, words))
                    .orElseGet(() -> RecordPage.failed(words.label(KEY + "missing"), words));
        } catch (NotAllowedException notTheirProject) {
            return RecordPage.failed(words.label(KEY + "forbidden"), words);
        }
    }

    private static RecordQuestion question(Asked asked, ApplicationUser viewer) {
        boolean everybody = asked.everywhere()
                || (!asked.project().isEmpty() && asked.author().isEmpty());
        String author = asked.author().isEmpty() ? viewer.getKey() : asked.author();
        return new RecordQuestion(
                asked.project().isEmpty() ? null : asked.project(),
                everybody ? null : author,
                asked.from(),
                asked.to(),
                asked.repairCounts());
    }

    private RecordPage page(
            RecordView record, Asked asked, ApplicationUser viewer, boolean administersJira, Words words) {
        String base = application.getBaseUrl(UrlMode.RELATIVE);
        String page = base + "/secure/AcceptabilityRecord.jspa";
        Figures figures = new Figures(record.figures(), words, asked, page);
        Shares shares = new Shares(figures, words);
        Cases cases = new Cases(record, words, base);
        Forecasts forecasts = new Forecasts(record, figures, words, shares, cases);
        return new RecordPage(
                words.label(KEY + "title"),
                lead(record, words),
                null,
                places(record, asked, page, administersJira, words),
                List.of(
                        new Switch(
                                words.label(KEY + "repair.yes"),
                                page + asked.counting(true).query(),
                                asked.repairCounts()),
                        new Switch(
                                words.label(KEY + "repair.no"),
                                page + asked.counting(false).query(),
                                !asked.repairCounts())),
                asked.kept().entrySet().stream()
                        .map(it -> new Kept(it.getKey(), it.getValue()))
                        .toList(),
                asked.from() == null ? "" : asked.from().toString(),
                asked.to() == null ? "" : asked.to().toString(),
                asked.from() == null && asked.to() == null
                        ? null
                        : page + cleared(asked).query(),
                sharing(record, viewer, base, words),
                count("delivered", null, figures, words),
                counts(figures, words),
                List.of(count("unconfirmed", null, figures, words), count(Figures.REFUSED, null, figures, words)),
                bar(record.figures().counts(), words),
                shares.held(record.figures()),
                forecasts.brier(),
                forecasts.reliability(),
                shares.quarters(record.figures()),
                shares.split("misreading", record.figures().misreadings(), "acceptability.misreading."),
                shares.split("dimension", record.figures().failedDimensions(), "acceptability.dimension."),
                shares.cooperation(record.figures()),
                cases.open(figures, asked, page),
                notes(record, words),
                record.unreadable() == 0 ? null : words.label(KEY + "unreadable", record.unreadable()),
                words);
    }

    private static Asked cleared(Asked asked) {
        return new Asked(
                asked.project(),
                asked.author(),
                asked.everywhere(),
                null,
                null,
                asked.repairCounts(),
                asked.cases(),
                0);
    }

    private static String lead(RecordView record, Words words) {
        return switch (record.kind()) {
            case OWN ->
                record.project() == null
                        ? words.label(KEY + "lead.OWN")
                        : words.label(KEY + "lead.OWN.project", record.project().name());
            case SHARED -> words.label(KEY + "lead.SHARED", record.person().displayName());
            case PROJECT -> words.label(KEY + "lead.PROJECT", record.project().name());
            case INSTANCE -> words.label(KEY + "lead.INSTANCE");
        };
    }

    /** The viewer's own, that of the project they came from, and that of all of Jira, as far as they may look at it. */
    private static List<Switch> places(
            RecordView record, Asked asked, String page, boolean administersJira, Words words) {
        List<Switch> places = new ArrayList<>();
        boolean own = record.kind() == RecordView.Kind.OWN;
        places.add(new Switch(
                words.label(KEY + "place.own"), page + asked.of("", false).query(), own));
        if (record.kind() == RecordView.Kind.SHARED) {
            places.add(new Switch(record.person().displayName(), page + asked.query(), true));
        }
        if (record.kind() == RecordView.Kind.PROJECT) {
            places.add(new Switch(
                    record.project().name(),
                    page + asked.of(record.project().key(), false).query(),
                    true));
        }
        if (administersJira) {
            places.add(new Switch(
                    words.label(KEY + "place.everywhere"),
                    page + asked.of("", true).query(),
                    record.kind() == RecordView.Kind.INSTANCE));
        }
        return places;
    }

    private static Sharing sharing(RecordView record, ApplicationUser viewer, String base, Words words) {
        if (record.kind() != RecordView.Kind.OWN) {
            return null;
        }
        String state = record.shared() ? "shared" : "private";
        return new Sharing(
                words.label(KEY + state),
                words.label(KEY + state + ".change"),
                record.shared(),
                base + "/secure/AcceptabilityRecord!share.jspa",
                record.shared() ? base + "/secure/AcceptabilityRecord.jspa?author=" + viewer.getKey() : null);
    }

    private static CountView count(String code, Result result, Figures figures, Words words) {
        return new CountView(
                result == null ? null : Mark.of(result, words), words.label(KEY + "count." + code), figures.view(code));
    }

    private static List<CountView> counts(Figures figures, Words words) {
        return List.of(
                count("held", Result.HELD, figures, words),
                count("repaired", Result.HELD_WITH_REPAIR, figures, words),
                count("broke", Result.BROKE, figures, words),
                count("unresolvable", Result.UNRESOLVABLE, figures, words),
                count("pending", Result.PENDING, figures, words));
    }

    private static List<Segment> bar(Counts counts, Words words) {
        Map<Result, Integer> parts = new LinkedHashMap<>();
        parts.put(Result.HELD, counts.held().value());
        parts.put(Result.HELD_WITH_REPAIR, counts.heldWithRepair().value());
        parts.put(Result.BROKE, counts.broke().value());
        parts.put(Result.UNRESOLVABLE, counts.unresolvable().value());
        parts.put(Result.PENDING, counts.pending().value());
        int all = counts.delivered().value();
        List<Segment> bar = new ArrayList<>();
        int before = 0;
        for (Map.Entry<Result, Integer> part : parts.entrySet()) {
            if (part.getValue() > 0) {
                int x = BAR * before / all;
                before += part.getValue();
                Mark mark = Mark.of(part.getKey(), words);
                bar.add(new Segment(
                        x,
                        Math.max(4, BAR * before / all - x - (before == all ? 0 : 3)),
                        part.getKey() == Result.PENDING ? "wait" : mark.tone(),
                        words.label(KEY + "bar", mark.word(), part.getValue())));
            }
        }
        return bar;
    }

    private static List<String> notes(RecordView record, Words words) {
        boolean personal = record.kind() == RecordView.Kind.OWN || record.kind() == RecordView.Kind.SHARED;
        return List.of(
                words.label(KEY + "note." + (personal ? "personal" : "everybody")),
                words.label(KEY + "note.few"),
                words.label(KEY + "note.interval"),
                words.label(KEY + "note.unresolvable"));
    }
}
