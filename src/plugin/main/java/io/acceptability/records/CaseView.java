package io.acceptability.records;

/**
 * A delivery behind a figure, or a refusal.
 *
 * @param when it was delivered, or refused
 * @param how it came, where that was past the gate, or why it was refused; null where there is nothing to say
 * @param forecast that it holds, or null
 * @param result null for a refusal
 * @param failed what failed and how, or null
 * @param cooperation whether it goes on, or null
 * @param lesson what was learned, or null
 * @param dossier where the dossier of the delivery is, or null
 */
public record CaseView(
        String key,
        String summary,
        String href,
        String when,
        String how,
        String forecast,
        Mark result,
        String failed,
        String cooperation,
        String lesson,
        String dossier) {}
