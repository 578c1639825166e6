package io.acceptability.admin;

import java.util.List;

/**
 * The record of one subject, worded for one viewer; newest entry first.
 *
 * @param failure why nothing can be shown, or what a broken record means; null when all is well
 * @param href of the subject's own page
 * @param verification what walking the chain showed, in one sentence
 * @param newer address of the page of newer entries, or null
 * @param older address of the page of older entries, or null
 */
public record LedgerPage(
        String title,
        String failure,
        String subject,
        String summary,
        String href,
        boolean sound,
        String verification,
        List<EntryView> entries,
        String range,
        String newer,
        String older,
        String csv,
        String json,
        Words words) {
    /** A text of the page. */
    public String label(String key) {
        return words.label(key);
    }

    /** Nobody has entered anything yet. */
    public boolean isEmpty() {
        return entries.isEmpty();
    }

    static LedgerPage failed(String failure, Words words) {
        return new LedgerPage(
                words.label("acceptability.admin.ledger.title"),
                failure,
                "",
                "",
                "",
                true,
                "",
                List.of(),
                "",
                null,
                null,
                "",
                "",
                words);
    }
}
