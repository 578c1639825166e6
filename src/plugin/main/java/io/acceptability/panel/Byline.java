package io.acceptability.panel;

import io.acceptability.People;
import io.acceptability.domain.Act;

/** Says who wrote something down, and when. */
final class Byline {
    private final People people;
    private final Words words;

    Byline(People people, Words words) {
        this.people = people;
        this.words = words;
    }

    String of(Act act) {
        return words.label("acceptability.panel.by", name(act), act.at());
    }

    /** The person's name, or words for somebody nobody knows any more. */
    String name(Act act) {
        String name = people.of(act.author()).displayName();
        return name.isBlank() ? words.label("acceptability.panel.somebody") : name;
    }
}
