package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.acceptability.domain.Nullable;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Maps the ledger's opaque author ids to Jira's user keys, whatever Jira makes of a key later. */
@Component
public final class Authors {
    /** What stands for the key of a row that has become another's; persisted: never change. */
    private static final String JOINED = "io.acceptability.joined:";

    private static final int MOST_ATTEMPTS = 3;

    private final ActiveObjects ao;

    Authors(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The id of the author with this user key, given at the first ask. Two who ask at once are given the same one. */
    public long idOf(String userKey) {
        return find(userKey).orElseGet(() -> {
            try {
                return ao.executeInTransaction(() -> (long) ao.create(AuthorRow.class, new DBParam("USER_KEY", userKey))
                        .getID());
            } catch (RuntimeException failure) {
                return find(userKey).orElseThrow(() -> failure);
            }
        });
    }

    /** The id of the author with this user key, or empty when nobody asked for one yet. */
    public OptionalLong known(String userKey) {
        return find(userKey).map(OptionalLong::of).orElse(OptionalLong.empty());
    }

    /** Every id under which somebody with this user key may have written; none when nobody asked for one yet. */
    public Set<Long> idsOf(String userKey) {
        return ao.executeInTransaction(() -> {
            Set<Long> ids = new TreeSet<>();
            AuthorRow own = row(userKey);
            if (own != null) {
                ids.add((long) own.getID());
                Arrays.stream(sameAs(own.getID())).forEach(row -> ids.add((long) row.getID()));
            }
            return ids;
        });
    }

    /** The ids that stand for somebody who has another one too, each with that one. */
    public Map<Long, Long> joined() {
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(AuthorRow.class, Query.select().where("SAME_AS > ?", 0L)))
                .collect(Collectors.toMap(row -> (long) row.getID(), AuthorRow::getSameAs)));
    }

    /** The user key of an author, or empty when no such id was ever given. */
    public Optional<String> userKey(long id) {
        return ao.executeInTransaction(() -> {
            AuthorRow row = row(id);
            AuthorRow own = row == null || row.getSameAs() == 0 ? row : row(row.getSameAs());
            return Optional.ofNullable(own).map(AuthorRow::getUserKey);
        });
    }

    /**
     * Follows a change of a user's key. Where the new key has an author already, both are the same person from here on, and no id is
     * lost. Done twice, it does nothing the second time.
     *
     * @return whether the old key was there
     */
    public boolean rename(String from, String to) {
        if (from.equals(to)) {
            return false;
        }
        for (int attempt = 1; ; attempt++) {
            try {
                return ao.executeInTransaction(() -> renameNow(from, to));
            } catch (RuntimeException newKeyCameInBetween) {
                if (attempt == MOST_ATTEMPTS) {
                    throw newKeyCameInBetween;
                }
            }
        }
    }

    private boolean renameNow(String from, String to) {
        AuthorRow old = row(from);
        if (old == null) {
            return false;
        }
        AuthorRow there = row(to);
        if (there == null) {
            old.setUserKey(to);
            old.save();
            return true;
        }
        for (AuthorRow joined : sameAs(old.getID())) {
            joined.setSameAs(there.getID());
            joined.save();
        }
        old.setUserKey(JOINED + old.getID());
        old.setSameAs(there.getID());
        old.save();
        return true;
    }

    private AuthorRow[] sameAs(long id) {
        return ao.find(AuthorRow.class, Query.select().where("SAME_AS = ?", id));
    }

    private @Nullable AuthorRow row(long id) {
        AuthorRow[] rows = ao.find(AuthorRow.class, Query.select().where("ID = ?", Math.toIntExact(id)));
        return rows.length == 0 ? null : rows[0];
    }

    private @Nullable AuthorRow row(String userKey) {
        AuthorRow[] rows = ao.find(AuthorRow.class, Query.select().where("USER_KEY = ?", userKey));
        return rows.length == 0 ? null : rows[0];
    }

    private Optional<Long> find(String userKey) {
        return ao.executeInTransaction(() -> Optional.ofNullable(row(userKey)).map(row -> (long) row.getID()));
    }
}
