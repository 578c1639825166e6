package io.acceptability.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class ReminderDaysTest {
    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    private final LedgerDatabase database = new LedgerDatabase();
    private final ReminderDays days = database.reminderDays();

    @Test
    void aDayIsTakenOnceForEachPerson() {
        assertThat(days.take(1, DAY)).isTrue();
        assertThat(days.take(1, DAY)).isFalse();
        assertThat(days.take(2, DAY)).isTrue();
        assertThat(days.isTaken(1, DAY)).isTrue();
        assertThat(days.isTaken(3, DAY)).isFalse();
    }

    @Test
    void onlyTheLastDayOfEachPersonIsRemembered() {
        days.take(1, DAY);
        days.take(2, DAY);
        assertThat(days.take(1, DAY.plusDays(1))).isTrue();
        assertThat(days.isTaken(1, DAY)).isFalse();
        assertThat(days.isTaken(2, DAY)).isTrue();
        assertThat(database.rows(ReminderRow.class)).isEqualTo(2);
    }

    @Test
    void ofManyNodesAtOnceOneTakesTheDay() throws Exception {
        ExecutorService nodes = Executors.newFixedThreadPool(8);
        try {
            Callable<Boolean> take = () -> new ReminderDays(database).take(1, DAY);
            List<Boolean> taken = new ArrayList<>();
            for (Future<Boolean> node : nodes.invokeAll(List.of(take, take, take, take, take, take, take, take))) {
                taken.add(node.get());
            }
            assertThat(taken).containsOnlyOnce(true);
        } finally {
            nodes.shutdownNow();
        }
    }
}
