package io.acceptability.project;

import io.acceptability.PortfolioSummary;
import io.acceptability.domain.Outlook;
import java.util.ArrayList;
import java.util.List;

/** Says in a sentence or two how a project stands: first what is about to blow up, even if that is nothing. */
final class Headlines {
    private static final String TEXT = "acceptability.portfolio.headline.";

    private final Words words;

    Headlines(Words words) {
        this.words = words;
    }

    HeadlineView of(PortfolioSummary summary) {
        List<String> more = new ArrayList<>();
        if (summary.underWay() == 0 && summary.delivered() > 0) {
            more.add(words.label(TEXT + "done", summary.delivered()));
        }
        if (summary.unconfirmedThisQuarter() > 0) {
            more.add(words.label(TEXT + "unconfirmed", summary.unconfirmedThisQuarter()));
        }
        if (summary.hidden() > 0) {
            more.add(words.label(TEXT + "hidden", summary.hidden()));
        }
        if (summary.underWay() == 0) {
            boolean any = summary.delivered() > 0 || summary.hidden() > 0;
            return new HeadlineView(any ? words.label(TEXT + "none") : "", List.of(), more);
        }
        return new HeadlineView(words.label(TEXT + "lead", summary.underWay()), parts(summary), more);
    }

    private List<PartView> parts(PortfolioSummary summary) {
        List<String> texts = new ArrayList<>();
        for (Outlook outlook : Outlook.values()) {
            int count = summary.count(outlook);
            if (count > 0 || outlook == Outlook.ABOUT_TO_BLOW_UP) {
                texts.add(words.label(TEXT + outlook.name(), count));
            }
        }
        List<PartView> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String separator = i + 1 < texts.size() ? "between" : "end";
            parts.add(new PartView(texts.get(i), i == 0, words.label(TEXT + separator)));
        }
        return parts;
    }
}
