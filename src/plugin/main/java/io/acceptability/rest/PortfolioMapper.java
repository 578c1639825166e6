package io.acceptability.rest;

import io.acceptability.PortfolioPage;
import io.acceptability.PortfolioRow;
import io.acceptability.PortfolioSummary;
import io.acceptability.SubjectInfo;
import io.acceptability.Wording;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Outlook;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes a portfolio as its viewer may see it. */
final class PortfolioMapper {
    private PortfolioMapper() {}

    static Wire.Portfolio map(PortfolioPage page, Wording wording) {
        return new Wire.Portfolio(
                project(page.project()),
                page.start(),
                page.limit(),
                page.isLastPage(),
                page.deliveries().stream().map(row -> delivery(row, wording)).toList(),
                page.hidden());
    }

    static Wire.PortfolioSummary map(PortfolioSummary summary) {
        return new Wire.PortfolioSummary(
                project(summary.project()),
                summary.underWay(),
                summary.count(Outlook.ABOUT_TO_BLOW_UP),
                summary.count(Outlook.NOT_JUDGED),
                summary.count(Outlook.UNDECIDED),
                summary.count(Outlook.ACCEPTABLE),
                summary.delivered(),
                summary.unconfirmedThisQuarter(),
                summary.hidden(),
                text(summary.readAt()));
    }

    private static Wire.Project project(SubjectInfo project) {
        return new Wire.Project(project.projectId(), project.projectKey(), project.projectName());
    }

    private static Wire.PortfolioDelivery delivery(PortfolioRow row, Wording wording) {
        Map<String, String> standings = new LinkedHashMap<>();
        for (Dimension dimension : Dimension.values()) {
            standings.put(dimension.name(), row.standings().get(dimension).name());
        }
        return new Wire.PortfolioDelivery(
                subject(row.subject()),
                standings,
                row.verdict().name(),
                row.outlook().name(),
                row.underWay(),
                row.confirmation().name(),
                text(row.validUntil()),
                new Wire.Silence(
                        row.silence().days().isPresent() ? row.silence().days().getAsLong() : null,
                        row.silence().since().map(LocalDate::toString).orElse(null)),
                row.owner() == null ? null : DossierMapper.person(row.owner()),
                text(row.lastJudged()),
                row.delivered() == null
                        ? null
                        : new Wire.Delivered(
                                row.delivered().at().toString(),
                                row.delivered().confirmed(),
                                row.delivered().way().name()),
                new Wire.NextAct(
                        row.nextAct().code().name(), wording.word(row.nextAct().text())),
                row.readAt().toString());
    }

    private static Wire.Subject subject(SubjectInfo subject) {
        return new Wire.Subject(
                subject.subject().type().name().toLowerCase(Locale.ROOT),
                subject.subject().id(),
                subject.key(),
                subject.summary());
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
