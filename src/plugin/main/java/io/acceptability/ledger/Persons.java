package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.acceptability.domain.CustomerPerson;
import io.acceptability.domain.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** The people whom entries name, beside the chains. */
@Component
class Persons {
    private static final int CHUNK = 500;

    /** One person as one entry names them. */
    record Mention(long id, String chain, CustomerPerson person) {}

    private final ActiveObjects ao;

    Persons(ActiveObjects ao) {
        this.ao = ao;
    }

    /** Keeps somebody whom an entry of this chain names; the id stands for them. */
    long store(String chain, Named named) {
        CustomerPerson person = named.person();
        return ao.create(
                        PersonRow.class,
                        new DBParam("SUBJECT", chain),
                        new DBParam("PERSON_NAME", person.name()),
                        new DBParam("ORGANISATION", person.organisation()),
                        new DBParam("PERSON_ROLE", person.role()),
                        new DBParam("AUTHORITY", person.authority()),
                        new DBParam("QUOTE", named.quote()),
                        new DBParam("SALT", named.salt()))
                .getID();
    }

    /** The people of one chain, by id. */
    Map<Long, Named> of(String chain) {
        return of(List.of(chain)).getOrDefault(chain, Map.of());
    }

    /** The people of some chains, by chain and id; a chain that names nobody is not there. */
    Map<String, Map<Long, Named>> of(List<String> chains) {
        Map<String, Map<Long, Named>> persons = new HashMap<>();
        if (chains.isEmpty()) {
            return persons;
        }
        PersonRow[] rows = ao.executeInTransaction(() ->
                ao.find(PersonRow.class, Query.select().where("SUBJECT IN (" + marks(chains.size()) + ")", (Object[])
                        chains.toArray(String[]::new))));
        for (PersonRow row : rows) {
            persons.computeIfAbsent(row.getSubject(), chain -> new HashMap<>()).put((long) row.getID(), named(row));
        }
        return persons;
    }

    /** Tells of everybody who is named anywhere and not erased, in one order, some at a time. */
    void each(Consumer<Mention> consumer) {
        int last = 0;
        while (true) {
            int after = last;
            PersonRow[] rows = ao.executeInTransaction(() -> ao.find(
                    PersonRow.class,
                    Query.select().where("ID > ?", after).order("ID ASC").limit(CHUNK)));
            if (rows.length == 0) {
                return;
            }
            Arrays.stream(rows)
                    .map(row -> new Mention(row.getID(), row.getSubject(), person(row)))
                    .filter(mention -> !mention.person().isErased())
                    .forEach(consumer);
            last = rows[rows.length - 1].getID();
        }
    }

    /**
     * Leaves nothing of these people of a chain; to be called inside the transaction that records it.
     *
     * @return the ids of those that were still there
     */
    List<Long> erase(String chain, Collection<Long> ids) {
        List<Long> erased = new ArrayList<>();
        for (Long id : ids.stream().distinct().sorted().toList()) {
            PersonRow[] rows = ao.find(
                    PersonRow.class, Query.select().where("ID = ? AND SUBJECT = ?", Math.toIntExact(id), chain));
            for (PersonRow row : rows) {
                if (!person(row).isErased()) {
                    row.setPersonName("");
                    row.setOrganisation("");
                    row.setPersonRole("");
                    row.setAuthority("");
                    row.setQuote("");
                    row.setSalt("");
                    row.save();
                    erased.add(id);
                }
            }
        }
        return erased;
    }

    private static Named named(PersonRow row) {
        return new Named(person(row), text(row.getQuote()), text(row.getSalt()));
    }

    private static CustomerPerson person(PersonRow row) {
        return new CustomerPerson(
                text(row.getPersonName()),
                text(row.getOrganisation()),
                text(row.getPersonRole()),
                text(row.getAuthority()));
    }

    /** Some databases keep an empty text as null. */
    private static String text(@Nullable String stored) {
        return stored == null ? "" : stored;
    }

    private static String marks(int count) {
        return String.join(", ", Collections.nCopies(count, "?"));
    }
}
