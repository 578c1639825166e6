package io.acceptability.panel;

import io.acceptability.domain.Delivery;

/**
 * That it is delivered, and how.
 *
 * @param tone as in {@link Marked}
 * @param way a way of the REST contract, for programs
 * @param stood the verdict as it stood then
 */
public record DeliveryView(String tone, String mark, String way, String sentence, String stood) {
    static DeliveryView of(Delivery delivery, Words words) {
        Marked verdict = Tones.of(delivery.verdict(), words);
        return new DeliveryView(
                delivery.confirmed() ? "good" : "warn",
                delivery.confirmed() ? "✓" : "!",
                delivery.way().name(),
                words.of(delivery.sentence()),
                words.label("acceptability.panel.delivery.stood", verdict.word()));
    }
}
