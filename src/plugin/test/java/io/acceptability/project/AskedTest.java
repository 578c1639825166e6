package io.acceptability.project;

import static org.assertj.core.api.Assertions.assertThat;

import io.acceptability.PageQuery;
import io.acceptability.PortfolioFilter;
import io.acceptability.PortfolioFilter.Silence;
import io.acceptability.PortfolioOrder;
import io.acceptability.domain.ConfirmationStatus.State;
import io.acceptability.domain.Verdict;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class AskedTest {
    /** The query of an address, as a reader types it. */
    static PageQuery query(String typed) {
        return name -> Arrays.stream(typed.split("&"))
                .filter(pair -> pair.startsWith(name + "="))
                .map(pair -> pair.substring(name.length() + 1))
                .findFirst()
                .orElse(null);
    }

    @Test
    void asksForWhatTheAddressNames() {
        assertThat(Asked.of(query("verdict=UNDECIDED&confirmation=STALE&silence=NEVER_HEARD&order=EXPIRING&start=50")))
                .isEqualTo(new Asked(
                        new PortfolioFilter(Verdict.UNDECIDED, State.STALE, Silence.NEVER_HEARD),
                        PortfolioOrder.EXPIRING,
                        50));
    }

    @Test
    void passesOverWhatNobodyKnows() {
        assertThat(Asked.of(query("verdict=undecided&confirmation=&silence=%22&order=UP&start=-1")))
                .isEqualTo(new Asked(PortfolioFilter.ALL, PortfolioOrder.WORST_FIRST, 0));
        assertThat(Asked.of(query("start=99999999999999999999")).start()).isZero();
    }

    @Test
    void anAddressThatItWritesAsksForTheSame() {
        Asked asked = new Asked(
                new PortfolioFilter(null, State.EXPIRED, Silence.PAST_THRESHOLD), PortfolioOrder.SILENT_LONGEST, 25);
        assertThat(Asked.of(query(asked.query()))).isEqualTo(asked);
        assertThat(asked.query())
                .isEqualTo("&order=SILENT_LONGEST&confirmation=EXPIRED&silence=PAST_THRESHOLD&start=25");
    }

    @Test
    void anotherOrderOrFilterBeginsAnew() {
        Asked asked = Asked.of(query("verdict=UNDECIDED&start=50"));
        assertThat(asked.by(PortfolioOrder.EXPIRING).query()).isEqualTo("&order=EXPIRING&verdict=UNDECIDED");
        assertThat(asked.unfiltered().query()).isEmpty();
        assertThat(asked.from(-25).query()).isEqualTo("&verdict=UNDECIDED");
    }
}
