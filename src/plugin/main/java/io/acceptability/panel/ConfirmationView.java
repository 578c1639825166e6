package io.acceptability.panel;

/**
 * Where the confirmation stands.
 *
 * @param sentence who confirmed and when, or that nobody did
 * @param forecast how likely the confirmer held it that the delivery holds, or null where nobody confirmed
 * @param risk the main reason it might not
 * @param evidence what it rests on
 * @param lost why it counts no more, or null where it counts or was never given
 */
public record ConfirmationView(
        Marked state,
        String sentence,
        String forecast,
        String risk,
        String evidence,
        StateView lost,
        boolean withdrawable) {}
