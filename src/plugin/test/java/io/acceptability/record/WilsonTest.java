package io.acceptability.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;
import org.junit.jupiter.api.Test;

class WilsonTest {

    /**
     * z = 1.96, z² = 3.8415, n = 14, p = 5/14 = 0.35714. Centre = (p + z²/2n) / (1 + z²/n) = (0.35714 + 0.13720) / 1.27439 = 0.38790.
     * Half = z / (1 + z²/n) · √(p(1 − p)/n + z²/4n²) = 1.53796 · √(0.016399 + 0.0049) = 1.53796 · 0.14594 = 0.22445.
     */
    @Test
    void five_of_fourteen_is_16_to_61_percent() {
        Interval interval = Wilson.interval(5, 14);
        assertThat(interval.low()).isCloseTo(0.1634, within(0.0001));
        assertThat(interval.high()).isCloseTo(0.6124, within(0.0001));
    }

    /** With p = 0 centre and half are the same, z²/2n / (1 + z²/n); their sum is z² / (n + z²) = 3.8415 / 8.8415 = 0.43448. */
    @Test
    void none_of_five_is_0_to_43_percent() {
        assertThat(Wilson.interval(0, 5).low()).isZero();
        assertThat(Wilson.interval(0, 5).high()).isCloseTo(0.4345, within(0.0001));
    }

    /** The mirror image of none of one: 1 − z² / (1 + z²) = 1 − 3.8415 / 4.8415 = 0.20655. */
    @Test
    void one_of_one_is_21_to_100_percent_and_never_certain() {
        assertThat(Wilson.interval(1, 1).low()).isCloseTo(0.2065, within(0.0001));
        assertThat(Wilson.interval(1, 1).high()).isEqualTo(1);
    }

    @Test
    void it_is_what_commons_math_says_for_every_share_of_up_to_200_cases() {
        WilsonScoreInterval reference = new WilsonScoreInterval();
        for (int cases = 1; cases <= 200; cases++) {
            for (int hits = 0; hits <= cases; hits++) {
                ConfidenceInterval expected = reference.createInterval(cases, hits, 0.95);
                Interval interval = Wilson.interval(hits, cases);
                assertThat(interval.low()).isCloseTo(Math.max(0, expected.getLowerBound()), within(1e-9));
                assertThat(interval.high()).isCloseTo(Math.min(1, expected.getUpperBound()), within(1e-9));
            }
        }
    }

    @Test
    void no_share_of_nothing() {
        assertThatThrownBy(() -> Wilson.interval(0, 0)).hasMessage("0 of 0 is no share");
        assertThatThrownBy(() -> Wilson.interval(3, 2)).hasMessage("3 of 2 is no share");
        assertThatThrownBy(() -> Wilson.interval(-1, 2)).hasMessage("-1 of 2 is no share");
    }
}
