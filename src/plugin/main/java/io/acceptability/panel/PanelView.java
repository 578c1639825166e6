package io.acceptability.panel;

import java.util.List;

/**
 * Everything the panel's templates show, worded for one viewer.
 *
 * @param uid unique on a page that shows several panels
 * @param subject the name under which REST knows the subject
 * @param name what people call the subject
 * @param project the key of its project, in which follow-on actions are created
 * @param issue the key a follow-on action is linked with, empty where the subject is no issue
 * @param fingerprint stands for exactly the state shown here; a confirmation sends it back
 * @param delivery how it was delivered, or null while it is under way
 * @param start what to do first, empty once something was entered
 * @param meanwhile what the team can do while nothing is entered, or null
 * @param readOnly why the viewer can only read, or null
 * @param after what came after the latest delivery, or null where nothing was delivered yet
 * @param boundary null while none is written
 */
public record PanelView(
        String uid,
        String subject,
        String name,
        String project,
        String issue,
        long revision,
        String fingerprint,
        Marked verdict,
        HistoryView history,
        DeliveryView delivery,
        NextView next,
        List<StepView> start,
        NextView meanwhile,
        boolean judge,
        boolean confirm,
        String readOnly,
        AfterView after,
        List<DimensionView> dimensions,
        CustomerView customer,
        BoundaryView boundary,
        ConfirmationView confirmation,
        GateView gate,
        FormsView forms,
        ReadView read,
        Words words) {
    /** A text of the panel. */
    public String label(String key) {
        return words.label(key);
    }

    /** A text of the panel about something. */
    public String label(String key, String argument) {
        return words.label(key, argument);
    }

    /** Nobody has entered anything yet. */
    public boolean isEmpty() {
        return !start.isEmpty();
    }

    /** The customer accepts something of it. */
    public boolean hasConcessions() {
        return dimensions.stream().flatMap(row -> row.readings().stream()).anyMatch(ReadingView::hasConcessions);
    }
}
