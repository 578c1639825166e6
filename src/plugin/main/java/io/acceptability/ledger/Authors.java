package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Optional;
import java.util.OptionalLong;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Maps the ledger's opaque author ids to Jira's user keys. */
@Component
public final class Authors {
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

    /** The user key of an author, or empty when no such id was ever given. */
    public Optional<String> userKey(long id) {
        return ao.executeInTransaction(() -> Optional.ofNullable(row(id)).map(AuthorRow::getUserKey));
    }

    private AuthorRow row(long id) {
        AuthorRow[] rows = ao.find(AuthorRow.class, Query.select().where("ID = ?", Math.toIntExact(id)));
        return rows.length == 0 ? null : rows[0];
    }

    private Optional<Long> find(String userKey) {
        return ao.executeInTransaction(() -> {
            AuthorRow[] rows = ao.find(AuthorRow.class, Query.select().where("USER_KEY = ?", userKey));
            return rows.length == 0 ? Optional.empty() : Optional.of((long) rows[0].getID());
        });
    }
}
