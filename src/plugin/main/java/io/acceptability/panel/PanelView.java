package io.acceptability.panel;

import java.util.List;

/**
 * Everything the panel's templates show, worded for one viewer.
 *
 * @param uid unique on a page that shows several panels
 * @param subject the name under which REST knows the subject
 * @param fingerprint stands for exactly the state shown here; a confirmation sends it back
 * @param start what to do first, empty once something was entered
 * @param readOnly why the viewer can only read, or null
 * @param boundary null while none is written
 */
public record PanelView(
        String uid,
        String subject,
        String title,
        long revision,
        String fingerprint,
        Marked verdict,
        HistoryView history,
        NextView next,
        List<StepView> start,
        boolean judge,
        boolean confirm,
        String readOnly,
        List<DimensionView> dimensions,
        CustomerView customer,
        BoundaryView boundary,
        ConfirmationView confirmation,
        GateView gate,
        FormsView forms,
        String readAt,
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
}
