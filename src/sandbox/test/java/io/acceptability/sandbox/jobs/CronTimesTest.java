package io.acceptability.sandbox.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cron expressions come up when they say. */
class CronTimesTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    // A Friday.
    private static final Instant NOW = Instant.parse("2026-10-23T07:30:15Z");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 0 8 * * ?            | 2026-10-24T06:00:00Z",
                "0 0 8 ? * MON          | 2026-10-26T07:00:00Z",
                "0 0/5 * * * ?          | 2026-10-23T07:35:00Z",
                "30 30 9 23 10 ?        | 2026-10-23T07:30:30Z",
                "0 0 0 29 2 ?           | 2028-02-28T23:00:00Z",
                "0 15,45 6-7 ? * 2-6    | 2026-10-26T05:15:00Z",
                "0 0 12 1 1 ? 2030      | 2030-01-01T11:00:00Z"
            })
    void theNextTimeIsInTheZone(String expression, Instant next) {
        assertThat(new CronTimes(expression).after(NOW, BERLIN)).contains(next);
    }

    @Test
    void aYearThatIsOverNeverComes() {
        assertThat(new CronTimes("0 0 12 1 1 ? 2020").after(NOW, BERLIN)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "* * * *",
                "0 0 8 * * *",
                "0 0 8 L * ?",
                "0 61 8 * * ?",
                "0 0 8 ? * XXX",
                "0 9-3 8 * * ?",
                "0 0/0 8 * * ?"
            })
    void whatIsNotUnderstoodIsRefused(String expression) {
        assertThatThrownBy(() -> new CronTimes(expression)).isInstanceOf(IllegalArgumentException.class);
    }
}
