package io.acceptability.domain;

/**
 * Everything the app says of a subject: one object, made in one place, shown by panel, gate and REST alike.
 *
 * @param snapshot what a confirmer would confirm now; its fingerprint is sent back with the confirmation
 */
public record Assessment(
        Inputs inputs,
        Judgement judgement,
        ConfirmationStatus confirmation,
        GateDecision gate,
        NextAct nextAct,
        Snapshot snapshot) {
    static Assessment of(Inputs inputs, Judgement judgement, ConfirmationStatus status) {
        GateDecision gate = GateKeeper.decide(inputs, judgement, status);
        return new Assessment(
                inputs, judgement, status, gate, NextActs.of(inputs, judgement, gate), Snapshot.of(inputs, judgement));
    }
}
