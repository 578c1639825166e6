package io.acceptability.ledger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.GateDecision;
import io.acceptability.domain.Way;

/** How what happened to a subject is written into an entry and read from it. Names are persisted: never rename. */
final class HappeningPayload {
    private HappeningPayload() {}

    static void write(ObjectNode node, Fact.Refused refused) {
        ArrayNode codes = node.put("fingerprint", refused.fingerprint())
                .put("policyVersion", refused.policyVersion())
                .put("policyProject", refused.policyProject())
                .putArray("codes");
        refused.codes().forEach(code -> codes.add(code.name()));
    }

    static Fact refused(JsonBody body) {
        return new Fact.Refused(
                body.texts("codes").stream().map(GateDecision.Code::valueOf).toList(),
                body.text("fingerprint"),
                Math.toIntExact(body.number("policyVersion")),
                body.number("policyProject"));
    }

    static void write(ObjectNode node, Fact.Delivered delivered) {
        node.put("at", Entries.written(delivered.at()))
                .put("status", delivered.status())
                .put("way", delivered.way().name())
                .put("policyProject", delivered.policyProject())
                .put("confirmation", delivered.confirmation());
        SnapshotPayload.write(node.putObject("snapshot"), delivered.snapshot());
    }

    static Fact delivered(JsonBody body) {
        return new Fact.Delivered(
                Entries.read(body.text("at")),
                body.text("status"),
                body.constant("way", Way.class),
                body.object("snapshot", SnapshotPayload::read),
                body.number("policyProject"),
                body.numberOrNull("confirmation"));
    }
}
