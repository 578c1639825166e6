package io.acceptability.panel;

import java.util.List;

/**
 * Where the confirmation stands.
 *
 * @param sentence who confirmed and when, or what became of it
 * @param forecast how likely the confirmer held it that the delivery holds, or null where nobody confirmed
 * @param risk the main reason it might not
 * @param evidence what it rests on
 * @param heading what the changes are, or null where there are none
 * @param changes what got worse since
 */
public record ConfirmationView(
        Marked state,
        String sentence,
        String forecast,
        String risk,
        String evidence,
        String heading,
        List<String> changes,
        boolean withdrawable) {}
