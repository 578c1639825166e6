package io.acceptability;

import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does what must hold up nobody: on one thread of its own, about a second later, when whoever asked has committed.
 *
 * <p>What fails is logged and not tried again, and what waits when the app is stopped is dropped: the cluster's job finds what was
 * missed.
 */
@Component
class Later implements DisposableBean {
    /** The most that may wait. */
    static final int MOST_WAITING = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(Later.class);
    private static final long DELAY_MILLIS = 1_000;
    private static final long PATIENCE_SECONDS = 10;

    private final ScheduledThreadPoolExecutor thread = new ScheduledThreadPoolExecutor(1, work -> {
        Thread worker = new Thread(work, "acceptability-later");
        worker.setDaemon(true);
        return worker;
    });

    Later() {
        thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    /**
     * Does it later; never fails, and never waits.
     *
     * @return whether it will be done
     */
    @SuppressWarnings("FutureReturnValueIgnored") // What fails is logged where it fails.
    boolean soon(String what, Runnable work) {
        if (thread.getQueue().size() >= MOST_WAITING) {
            LOG.warn("Too much is waiting, so this is left out: {}.", what);
            return false;
        }
        try {
            thread.schedule(() -> attempt(what, work), DELAY_MILLIS, TimeUnit.MILLISECONDS);
            return true;
        } catch (RejectedExecutionException stopped) {
            LOG.debug("The app is stopped, so this is left out: {}.", what, stopped);
            return false;
        }
    }

    private static void attempt(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("This failed: {}.", what, failure);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        thread.shutdown();
        if (!thread.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            thread.shutdownNow();
        }
    }
}
