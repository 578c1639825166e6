package io.acceptability.records;

import java.util.List;

/**
 * A judgement record, worded for one viewer.
 *
 * @param failure why there is none, or null
 * @param places the records that the viewer may look at
 * @param switches whether held with repair counts as held, the current one marked
 * @param kept what the form for the days sends along
 * @param sharing whether the owner lets others see it, or null where it is not the viewer's own
 * @param counts what the deliveries came to, in the order of the bar
 * @param beside counts that are no part of the bar
 * @param bar the counts as parts of one line
 * @param cases those behind the figure that is open, or null
 * @param notes what keeps the record fair
 * @param unreadable how many ledgers could not be read, or null
 */
public record RecordPage(
        String title,
        String lead,
        String failure,
        List<Switch> places,
        List<Switch> switches,
        List<Kept> kept,
        String from,
        String to,
        String clear,
        Sharing sharing,
        CountView delivered,
        List<CountView> counts,
        List<CountView> beside,
        List<Segment> bar,
        ShareView held,
        BrierView forecasts,
        ReliabilityView reliability,
        List<QuarterView> quarters,
        SplitView misreadings,
        SplitView dimensions,
        ShareView cooperation,
        CasesView cases,
        List<String> notes,
        String unreadable,
        Words words) {
    /** One of several views of the same page. */
    public record Switch(String label, String href, boolean current) {}

    /** What a form sends along unseen. */
    public record Kept(String name, String value) {}

    /** Whether the record is shared, and the button that changes it. */
    public record Sharing(String sentence, String button, boolean shared, String action, String address) {}

    /** How many there are of one kind. */
    public record CountView(Mark mark, String label, FigureView figure) {}

    /** A part of the bar, in units of its width of 1000. */
    public record Segment(int x, int width, String tone, String title) {}

    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }

    /** Nothing was delivered and nothing refused. */
    public boolean isEmpty() {
        return bar.isEmpty() && beside.stream().allMatch(it -> it.figure().href() == null);
    }

    static RecordPage failed(String failure, Words words) {
        return new RecordPage(
                words.label("acceptability.records.title"),
                "",
                failure,
                List.of(),
                List.of(),
                List.of(),
                "",
                "",
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                null,
                words);
    }
}
