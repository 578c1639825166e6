package io.acceptability.load;

/** What somebody does, with or without the app. */
enum Kind {
    VIEW_WITHOUT("view an epic, without the panel"),
    VIEW("view an epic, with the panel"),
    TRANSITION_WITHOUT("transition, without the app"),
    TRANSITION_UNGUARDED("transition, with the app, not guarded"),
    TRANSITION("transition, through the gate"),
    BACK_WITHOUT("transition back, without the app"),
    BACK("transition back, with the app");

    private final String words;

    Kind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    boolean withApp() {
        return this != VIEW_WITHOUT && this != TRANSITION_WITHOUT && this != BACK_WITHOUT;
    }
}
