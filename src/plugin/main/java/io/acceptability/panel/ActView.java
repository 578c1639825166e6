package io.acceptability.panel;

/**
 * Something the viewer can do from here: open a dialog, open an issue, or look at a row.
 *
 * @param dialog the dialog to open, or null
 * @param href the page to go to, or null
 * @param row the dimension's row to open and go to, or null
 */
public record ActView(String label, String dialog, String href, String row) {
    static ActView dialog(String label, String dialog) {
        return new ActView(label, dialog, null, null);
    }

    static ActView link(String label, String href) {
        return new ActView(label, null, href, null);
    }

    static ActView row(String label, String row) {
        return new ActView(label, null, null, row);
    }
}
