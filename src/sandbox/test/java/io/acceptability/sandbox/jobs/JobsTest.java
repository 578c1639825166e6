package io.acceptability.sandbox.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import io.acceptability.sandbox.CurrentUser;
import io.acceptability.sandbox.store.Store;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs run at their times, those of the cluster on one of its nodes. */
class JobsTest {
    private static final JobId ID = JobId.of("io.example:every");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("io.example.runner");

    private final List<String> runs = new CopyOnWriteArrayList<>();
    private final Store store = Store.open(null, "jdbc:h2:mem:jobs" + System.nanoTime() + ";DB_CLOSE_DELAY=-1", false);
    private final Jobs one = new Jobs(store.database(), "one");
    private final Jobs two = new Jobs(store.database(), "two");

    @AfterEach
    void close() {
        one.close();
        two.close();
        store.close();
    }

    private static Schedule every(long millis) {
        return Schedule.forInterval(millis, null);
    }

    private void schedule(Jobs node, String name, RunMode mode, Schedule schedule) throws SchedulerServiceException {
        node.registerJobRunner(RUNNER, request -> {
            runs.add(name);
            return JobRunnerResponse.success(CurrentUser.get().isPresent() ? "somebody" : "nobody");
        });
        node.scheduleJob(ID, JobConfig.forJobRunnerKey(RUNNER).withRunMode(mode).withSchedule(schedule));
    }

    private static void await(Supplier<Boolean> condition) throws InterruptedException {
        for (int i = 0; i < 200 && !condition.get(); i++) {
            Thread.sleep(50);
        }
        assertThat(condition.get()).isTrue();
    }

    @Test
    void aJobOfTheClusterRunsOnOneNodeOnly() throws Exception {
        schedule(one, "one", RunMode.RUN_ONCE_PER_CLUSTER, every(3_600_000));
        schedule(two, "two", RunMode.RUN_ONCE_PER_CLUSTER, every(3_600_000));
        one.start();
        two.start();
        await(() -> one.all().get(0).outcome() != null);
        Thread.sleep(1_500);
        assertThat(runs).hasSize(1);
        assertThat(one.all()).singleElement().satisfies(line -> {
            assertThat(line.lastNode()).isEqualTo(runs.get(0));
            assertThat(line.message()).isEqualTo("nobody");
            assertThat(line.nextRun()).isEqualTo(line.lastStart().plusSeconds(3_600));
            assertThat(line.leaseUntil()).isNull();
        });
    }

    @Test
    void twoNodesOnOnePostgresShareAJobToo() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String url = postgres.getJdbcUrl("postgres", "postgres");
            try (Store first = Store.open(null, url, false);
                    Store second = Store.open(null, url, false);
                    Jobs left = new Jobs(first.database(), "left");
                    Jobs right = new Jobs(second.database(), "right")) {
                schedule(left, "left", RunMode.RUN_ONCE_PER_CLUSTER, every(3_600_000));
                schedule(right, "right", RunMode.RUN_ONCE_PER_CLUSTER, every(3_600_000));
                left.start();
                right.start();
                await(() -> left.all().get(0).outcome() != null);
                Thread.sleep(1_500);
                assertThat(runs).hasSize(1);
            }
        }
    }

    @Test
    void aLocalJobRunsOnEachNode() throws Exception {
        schedule(one, "one", RunMode.RUN_LOCALLY, every(3_600_000));
        schedule(two, "two", RunMode.RUN_LOCALLY, every(3_600_000));
        one.start();
        two.start();
        await(() -> runs.size() == 2);
        assertThat(runs).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void aJobComesUpAgainAndAgain() throws Exception {
        schedule(one, "one", RunMode.RUN_ONCE_PER_CLUSTER, every(100));
        one.start();
        await(() -> runs.size() >= 3);
    }

    @Test
    void aJobThatIsNotDueDoesNotRunUntilItIsAskedTo() throws Exception {
        schedule(
                one,
                "one",
                RunMode.RUN_ONCE_PER_CLUSTER,
                Schedule.forInterval(3_600_000, new Date(System.currentTimeMillis() + 3_600_000)));
        one.start();
        Thread.sleep(1_200);
        assertThat(runs).isEmpty();
        assertThat(one.runNow(ID.toString()).outcome()).isEqualTo("SUCCESS");
        assertThat(runs).hasSize(1);
    }

    @Test
    void whoAsksForARunWaitsForTheOneUnderWay() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        schedule(one, "one", RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forCronExpression("0 0 0 1 1 ?"));
        schedule(two, "two", RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forCronExpression("0 0 0 1 1 ?"));
        one.registerJobRunner(RUNNER, request -> {
            begun.countDown();
            try {
                mayEnd.await(10, TimeUnit.SECONDS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            runs.add("slow");
            return JobRunnerResponse.success();
        });
        ExecutorService callers = Executors.newFixedThreadPool(2);
        Future<?> slow = callers.submit(() -> one.runNow(ID.toString()));
        begun.await(10, TimeUnit.SECONDS);
        Future<?> quick = callers.submit(() -> two.runNow(ID.toString()));
        Thread.sleep(300);
        assertThat(runs).isEmpty();
        mayEnd.countDown();
        slow.get(10, TimeUnit.SECONDS);
        quick.get(10, TimeUnit.SECONDS);
        callers.shutdown();
        assertThat(runs).containsExactly("slow", "two");
    }

    @Test
    void aJobThatBreaksSaysSoAndIsGivenBack() throws Exception {
        schedule(one, "one", RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forCronExpression("0 0 0 1 1 ?"));
        one.registerJobRunner(RUNNER, request -> {
            throw new IllegalStateException("on purpose");
        });
        assertThat(one.runNow(ID.toString()).message()).contains("on purpose");
        assertThat(one.all().get(0).outcome()).isEqualTo("FAILED");
        assertThat(one.all().get(0).leaseUntil()).isNull();
    }

    @Test
    void aJobIsUnscheduledOrRefused() throws Exception {
        schedule(one, "one", RunMode.RUN_ONCE_PER_CLUSTER, every(3_600_000));
        assertThat(one.getJobsByJobRunnerKey(RUNNER)).hasSize(1);
        assertThat(one.getJobDetails(ID).isRunnable()).isTrue();
        one.unscheduleJob(ID);
        assertThat(one.all()).isEmpty();
        assertThat(one.getJobDetails(ID)).isNull();
        assertThatThrownBy(() -> schedule(one, "one", RunMode.RUN_LOCALLY, Schedule.forCronExpression("every day")))
                .isInstanceOf(SchedulerServiceException.class)
                .hasMessageContaining("6 or 7 fields");
    }

    @Test
    void schedulingTheSameAgainKeepsTheNextRun() throws Exception {
        schedule(one, "one", RunMode.RUN_ONCE_PER_CLUSTER, Schedule.forInterval(3_600_000, new Date(1)));
        schedule(two, "two", RunMode.RUN_ONCE_PER_CLUSTER, every(3_600_000));
        assertThat(one.all().get(0).nextRun().toEpochMilli()).isEqualTo(1);
        schedule(two, "two", RunMode.RUN_ONCE_PER_CLUSTER, every(1_000));
        assertThat(one.all().get(0).nextRun().toEpochMilli()).isGreaterThan(1);
    }
}
