package io.acceptability.ledger;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.domain.Cooperation;
import io.acceptability.domain.Dimension;
import io.acceptability.domain.Misreading;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.OutcomeKind;
import io.acceptability.domain.OutcomeReport;
import io.acceptability.domain.Reasoning;

/** How an outcome is written into an entry and read from it; what was not said is null. Names are persisted: never rename. */
final class OutcomePayload {
    private OutcomePayload() {}

    static void write(ObjectNode node, Fact.OutcomeRecorded recorded) {
        OutcomeReport report = recorded.report();
        node.put("delivery", recorded.delivery())
                .put("outcome", report.outcome().name())
                .put("insideBoundary", report.insideBoundary())
                .put("dimension", name(report.dimension()))
                .put("misreading", name(report.misreading()))
                .put("cooperation", name(report.cooperation()))
                .put("soundReasoning", name(report.soundReasoning()))
                .put("note", report.note());
    }

    static Fact read(JsonBody body) {
        return new Fact.OutcomeRecorded(
                body.number("delivery"),
                new OutcomeReport(
                        body.constant("outcome", OutcomeKind.class),
                        body.flagOrNull("insideBoundary"),
                        body.constantOrNull("dimension", Dimension.class),
                        body.constantOrNull("misreading", Misreading.class),
                        body.constantOrNull("cooperation", Cooperation.class),
                        body.constantOrNull("soundReasoning", Reasoning.class),
                        body.text("note")));
    }

    private static @Nullable String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
