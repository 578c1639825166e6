package io.acceptability;

import java.util.HashMap;
import java.util.Map;
import java.util.function.LongFunction;

/** The people behind the ledger's author ids. Made for one request and one thread. */
public final class People {
    private final Map<Long, Person> known = new HashMap<>();
    private final LongFunction<Person> lookup;

    People(LongFunction<Person> lookup) {
        this.lookup = lookup;
    }

    /** Exactly these people; every other author is unknown. */
    public static People ofKnown(Map<Long, Person> people) {
        Map<Long, Person> copy = Map.copyOf(people);
        return new People(id -> copy.getOrDefault(id, new Person("", "")));
    }

    public Person of(long authorId) {
        return known.computeIfAbsent(authorId, lookup::apply);
    }
}
