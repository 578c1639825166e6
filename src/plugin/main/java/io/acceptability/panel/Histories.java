package io.acceptability.panel;

import io.acceptability.domain.Dossier.HistoryPoint;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.util.ArrayList;
import java.util.List;

/** Draws the verdict over time: its last changes, evenly spaced, the better the higher, so that it reads without colours too. */
final class Histories {
    private static final int MOST = 10;
    private static final int STEP = 14;
    private static final int EDGE = 6;
    private static final int LEVEL = 4;

    private Histories() {}

    /** The line, or null where there is no past to show. */
    static HistoryView of(List<HistoryPoint> history, HistoryPoint now, Words words) {
        List<HistoryPoint> changes = changes(history, now);
        if (changes.size() < 2) {
            return null;
        }
        List<HistoryPoint> shown = changes.subList(Math.max(0, changes.size() - MOST), changes.size());
        List<HistoryDot> dots = new ArrayList<>();
        List<Text> inWords = new ArrayList<>();
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < shown.size(); i++) {
            HistoryPoint point = shown.get(i);
            Text since =
                    Text.of("acceptability.panel.history.since", point.verdict().label(), point.at());
            int x = EDGE + i * STEP;
            int y = EDGE + LEVEL * level(point.verdict());
            path.append(i == 0 ? "M" : "L").append(x).append(' ').append(y);
            dots.add(new HistoryDot(
                    x, y, Tones.of(point.verdict(), words).tone(), i == shown.size() - 1, words.of(since)));
            inWords.add(since);
        }
        int width = 2 * EDGE + STEP * (shown.size() - 1);
        return new HistoryView(width, path.toString(), words.label("acceptability.panel.history", inWords), dots);
    }

    private static List<HistoryPoint> changes(List<HistoryPoint> history, HistoryPoint now) {
        List<HistoryPoint> all = new ArrayList<>(history);
        all.add(now);
        List<HistoryPoint> changes = new ArrayList<>();
        for (HistoryPoint point : all) {
            if (changes.isEmpty() || changes.get(changes.size() - 1).verdict() != point.verdict()) {
                changes.add(point);
            }
        }
        return changes;
    }

    private static int level(Verdict verdict) {
        return switch (verdict) {
            case ACCEPTABLE, ACCEPTABLE_WITH_CONCESSIONS -> 0;
            case UNDECIDED -> 1;
            case NOT_JUDGED -> 2;
            case UNACCEPTABLE -> 3;
        };
    }
}
