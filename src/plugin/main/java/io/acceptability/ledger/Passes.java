package io.acceptability.ledger;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.acceptability.domain.Act;
import io.acceptability.domain.Subject;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Remembers when the gate let which subject pass. */
@Component
public final class Passes {
    private final ActiveObjects ao;

    Passes(ActiveObjects ao) {
        this.ao = ao;
    }

    public void note(Subject subject, Act act) {
        ao.executeInTransaction(() -> ao.create(
                PassRow.class,
                new DBParam("SUBJECT", subject.slug()),
                new DBParam("AUTHOR_ID", act.author()),
                new DBParam("PASSED_AT", Entries.written(act.at()))));
    }

    /** When this subject passed. */
    public List<Instant> of(Subject subject) {
        return ao.executeInTransaction(() -> Arrays.stream(
                        ao.find(PassRow.class, Query.select().where("SUBJECT = ?", subject.slug())))
                .map(row -> Entries.read(row.getPassedAt()))
                .toList());
    }
}
