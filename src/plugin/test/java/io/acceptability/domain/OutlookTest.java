package io.acceptability.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.domain.ConfirmationStatus.State;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {
    private static final int THRESHOLD = 7;

    @ParameterizedTest
    @CsvSource({
        "UNACCEPTABLE, NONE, , ABOUT_TO_BLOW_UP",
        "UNACCEPTABLE, WITHDRAWN, 0, ABOUT_TO_BLOW_UP",
        "ACCEPTABLE, STALE, 0, ABOUT_TO_BLOW_UP",
        "NOT_JUDGED, STALE, , ABOUT_TO_BLOW_UP",
        "UNDECIDED, NONE, 7, ABOUT_TO_BLOW_UP",
        "UNDECIDED, NONE, 6, UNDECIDED",
        "UNDECIDED, NONE, , UNDECIDED",
        "UNDECIDED, EXPIRED, 0, UNDECIDED",
        "NOT_JUDGED, NONE, 99, NOT_JUDGED",
        "ACCEPTABLE, NONE, 99, ACCEPTABLE",
        "ACCEPTABLE_WITH_CONCESSIONS, CURRENT, 99, ACCEPTABLE",
        "ACCEPTABLE_WITH_CONCESSIONS, EXPIRED, , ACCEPTABLE"
    })
    void everyDeliveryHasOneOutlook(Verdict verdict, State confirmation, Long silence, Outlook outlook) {
        OptionalLong days = silence == null ? OptionalLong.empty() : OptionalLong.of(silence);
        assertThat(Outlook.of(verdict, confirmation, days, THRESHOLD)).isEqualTo(outlook);
    }
}
