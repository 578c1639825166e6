package io.acceptability.load;

import io.acceptability.load.Landscape.Epic;
import io.acceptability.load.Landscape.State;
import io.acceptability.load.Server.Memory;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Measures what the panel and the gate cost when several people work at the same time, in one run with and without them.
 *
 * <p>It talks to a sandbox that it starts itself, and to nothing that is not on this machine. It ends with 1 when anything was answered
 * with an error.
 */
public final class Load {
    private final Settings settings;
    private final Landscape landscape;
    private final Tally tally = new Tally();
    private final List<Sample> samples = new ArrayList<>();
    private final ReadWriteLock standstill = new ReentrantReadWriteLock(true);

    private Load(Settings settings) {
        this.settings = settings;
        this.landscape = Landscape.of(settings.epics(), settings.issues());
    }

    /** How much memory the sandbox held at a minute of the run. */
    record Sample(double minute, Memory memory) {}

    /** Prepares, works, and tells. */
    public static void main(String[] args) {
        int exit = 1;
        try {
            Settings settings = Settings.ofSystem();
            if (!Files.exists(settings.sandbox())) {
                throw new LoadFailure("there is no sandbox at " + settings.sandbox() + ": run mvn package first");
            }
            exit = new Load(settings).run() ? 0 : 1;
        } catch (LoadFailure | IllegalArgumentException failure) {
            System.err.println("The load could not be run: " + failure.getMessage());
        } catch (IOException | InterruptedException failure) {
            System.err.println("The load was broken off: " + failure);
        }
        System.exit(exit);
    }

    private boolean run() throws IOException, InterruptedException {
        new Preparation(settings, landscape).prepare();
        try (Server server = Server.start(settings, List.of())) {
            List<Worker> workers = workers(server);
            List<Thread> threads = workers.stream().map(Thread::new).toList();
            threads.forEach(Thread::start);
            System.out.printf(
                    "%d people work, each beginning something every %d ms; after %d s it counts%n",
                    settings.users(),
                    settings.pause().toMillis(),
                    settings.warmUp().toSeconds());
            Thread.sleep(settings.warmUp().toMillis());
            double processor = server.processorSeconds();
            long begin = System.nanoTime();
            sample(server, 0);
            tally.beginToCount();
            watch(server, begin);
            workers.forEach(Worker::stop);
            for (Thread thread : threads) {
                thread.join();
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            sample(server, seconds / 60);
            double cores = (server.processorSeconds() - processor) / seconds;
            new Report(settings, tally, samples, cores).print();
        }
        return tally.allErrors() == 0;
    }

    private List<Worker> workers(Server server) throws InterruptedException {
        List<Epic> confirmed = landscape.epics(State.CONFIRMED);
        List<Worker> workers = new ArrayList<>();
        for (int i = 0; i < settings.users(); i++) {
            int own = i;
            List<Epic> moved = confirmed.stream()
                    .filter(epic -> confirmed.indexOf(epic) % settings.users() == own)
                    .toList();
            workers.add(new Worker(
                    Person.login(server, "dana"),
                    landscape.epics(),
                    moved,
                    tally,
                    settings.pause(),
                    standstill.readLock(),
                    Landscape.SEED + i));
        }
        workers.forEach(Worker::begin);
        return workers;
    }

    /** Looks at the memory every minute until the time is over. */
    private void watch(Server server, long begin) throws IOException, InterruptedException {
        long end = begin + settings.measured().toNanos();
        for (int minute = 1; System.nanoTime() < end; minute++) {
            long next = Math.min(end, begin + Duration.ofMinutes(minute).toNanos());
            TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
            if (next < end) {
                sample(server, minute);
            }
        }
    }

    /** Everybody stands still meanwhile, so that nobody's time has a full collection in it. */
    private void sample(Server server, double minute) throws IOException, InterruptedException {
        standstill.writeLock().lock();
        try {
            Sample sample = new Sample(minute, server.memory());
            samples.add(sample);
            System.out.printf(
                    "minute %4.1f: heap %6.1f MiB, process %6.1f MiB, %,d errors%n",
                    minute, sample.memory().heap(), sample.memory().resident(), tally.allErrors());
        } finally {
            standstill.writeLock().unlock();
        }
    }
}
