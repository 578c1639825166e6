package io.acceptability.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Snapshot;
import io.acceptability.domain.Snapshot.ReadingState;
import io.acceptability.domain.Standing;
import io.acceptability.domain.Verdict;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/** How what a confirmer saw is written into an entry and read from it. Names are persisted: never rename. */
final class SnapshotPayload {
    private SnapshotPayload() {}

    static void write(ObjectNode node, Snapshot snapshot) {
        node.put("boundaryVersion", snapshot.boundaryVersion())
                .put("policyVersion", snapshot.policyVersion())
                .put("verdict", snapshot.verdict().name());
        ObjectNode readings = node.putObject("readings");
        snapshot.readings().forEach((id, state) -> {
            ArrayNode drivers = readings.putObject(id)
                    .put("dimension", state.dimension().name())
                    .put("standing", state.standing().name())
                    .put("conceded", state.conceded())
                    .putArray("drivers");
            state.drivers().forEach(drivers::add);
        });
        snapshot.overdue().stream().sorted().forEach(node.putArray("overdue")::add);
        snapshot.gone().stream().sorted().forEach(node.putArray("gone")::add);
    }

    static Snapshot read(JsonBody body) {
        return new Snapshot(
                Math.toIntExact(body.number("boundaryVersion")),
                Math.toIntExact(body.number("policyVersion")),
                body.constant("verdict", Verdict.class),
                new TreeMap<>(body.objectsByName("readings", SnapshotPayload::state)),
                Set.copyOf(body.numbers("overdue")),
                Set.copyOf(body.numbers("gone")));
    }

    private static ReadingState state(JsonBody body) {
        List<Long> drivers = body.numbers("drivers");
        return new ReadingState(
                body.constant("dimension", Dimension.class),
                body.constant("standing", Standing.class),
                body.flag("conceded"),
                drivers);
    }
}
