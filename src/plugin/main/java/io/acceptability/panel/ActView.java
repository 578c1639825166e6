package io.acceptability.panel;

/**
 * Something the viewer can do from here: open a dialog, open an issue, or look at another place of the panel.
 *
 * @param aloud what it is called where the words around it are not read with it; null where the label stands alone
 * @param dialog the dialog to open, or null
 * @param href the page to go to, or null
 * @param place the row or section to open and go to, or null
 */
public record ActView(String label, String aloud, String dialog, String href, String place) {
    static ActView dialog(String label, String dialog) {
        return new ActView(label, null, dialog, null, null);
    }

    static ActView dialog(String label, String aloud, String dialog) {
        return new ActView(label, aloud, dialog, null, null);
    }

    static ActView link(String label, String href) {
        return new ActView(label, null, null, href, null);
    }

    static ActView place(String label, String aloud, String place) {
        return new ActView(label, aloud, null, null, place);
    }
}
