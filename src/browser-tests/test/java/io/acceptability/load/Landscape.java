package io.acceptability.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The epics that there are, in projects of fifty, and how large each of them is. The same numbers give the same landscape. */
final class Landscape {
    static final long SEED = 20_266;

    private static final int EPICS_OF_A_PROJECT = 50;

    private final List<Epic> epics;

    private Landscape(List<Epic> epics) {
        this.epics = epics;
    }

    /** How far a delivery has come. */
    enum State {
        /** Everything is done, and the boundary is confirmed. */
        CONFIRMED,
        /** Some of it is open, and people have begun to judge. */
        JUDGED,
        /** Some of it is open, and nobody has looked at the panel. */
        UNTOUCHED
    }

    /**
     * One epic.
     *
     * @param project the number of its project, from 1
     * @param number within its project, from 1
     * @param issues how many other issues belong to it
     */
    record Epic(int project, int number, int issues, State state) {
        String key() {
            return projectKey(project) + "-" + number;
        }
    }

    static Landscape of(int epics, int issues) {
        Random random = new Random(SEED);
        double[] weights = new double[epics];
        double sum = 0;
        for (int i = 0; i < epics; i++) {
            // Few are large: half of them have less than four fifths of the average.
            weights[i] = Math.exp(0.6 * Math.max(-2, Math.min(2, random.nextGaussian())));
            sum += weights[i];
        }
        List<Epic> all = new ArrayList<>();
        double owed = 0;
        int given = 0;
        for (int i = 0; i < epics; i++) {
            owed += weights[i] / sum * (issues - epics);
            int own = (int) Math.round(owed) - given;
            given += own;
            all.add(new Epic(1 + i / EPICS_OF_A_PROJECT, 1 + i % EPICS_OF_A_PROJECT, own, state(random.nextInt(100))));
        }
        return new Landscape(List.copyOf(all));
    }

    static String projectKey(int project) {
        return "LOAD" + project;
    }

    List<Epic> epics() {
        return epics;
    }

    List<Epic> epics(State state) {
        return epics.stream().filter(epic -> epic.state() == state).toList();
    }

    List<Epic> ofProject(int project) {
        return epics.stream().filter(epic -> epic.project() == project).toList();
    }

    int projects() {
        return epics.get(epics.size() - 1).project();
    }

    private static State state(int percent) {
        return percent < 60 ? State.CONFIRMED : percent < 85 ? State.JUDGED : State.UNTOUCHED;
    }
}
