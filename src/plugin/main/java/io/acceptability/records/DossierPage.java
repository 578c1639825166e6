package io.acceptability.records;

import java.util.List;

/**
 * What a customer can be handed of a delivery, worded for one reader.
 *
 * @param failure why there is nothing to show, or null
 * @param lead of which delivery, and when it was put together
 * @param views for the customer, and with what is meant for one's own house
 * @param json address of the same for programs
 * @param state that it was delivered and how, or that it is only confirmed
 * @param boundary as it was confirmed; null where none was written
 * @param outcome what came of it, or null
 * @param seal how the record is sealed
 */
public record DossierPage(
        String title,
        String failure,
        String subject,
        String summary,
        String href,
        String lead,
        List<RecordPage.Switch> views,
        String json,
        Mark verdict,
        String state,
        List<Fact> boundary,
        String boundaryTitle,
        List<FindingView> findings,
        List<ConcessionView> concessions,
        List<Fact> confirmation,
        List<Fact> outcome,
        List<Fact> seal,
        Words words) {
    /** Something with its name; the lines keep the breaks that somebody typed. */
    public record Fact(String label, List<LineView> lines) {}

    /** A line, the issue that stands for it or null, and the mark of its state or null. */
    public record LineView(Mark mark, String text, String key, String href) {}

    /** A dimension, and what it was found to rest on. */
    public record FindingView(String name, Mark standing, List<ReadingView> readings) {}

    /**
     * What was looked at.
     *
     * @param said what a person said to it, or null
     * @param issues behind it, as far as the reader may see them
     * @param hidden how many they may not see, in words, or null
     */
    public record ReadingView(Mark standing, String label, String said, List<LineView> issues, String hidden) {}

    /**
     * A gap the customer accepts.
     *
     * @param issue the gap's own, or null
     * @param promise what becomes of it, by whom and when
     * @param followOn what follows, or null
     * @param done whether that is done, in words, or null where nothing follows
     */
    public record ConcessionView(
            LineView issue, String gap, String limit, String promise, LineView followOn, Mark done) {}

    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }

    public boolean hasConcessions() {
        return !concessions.isEmpty();
    }

    static DossierPage failed(String failure, Words words) {
        return new DossierPage(
                words.label("acceptability.dossier.title"),
                failure,
                "",
                "",
                "",
                "",
                List.of(),
                "",
                null,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                words);
    }
}
