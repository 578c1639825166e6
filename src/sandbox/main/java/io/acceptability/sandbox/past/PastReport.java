package io.acceptability.sandbox.past;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.acceptability.sandbox.store.IssueRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;

/** Writes down what was put in, one by one and summed up, so that the app's figures can be checked against it. */
final class PastReport {
    static final String FILE = "past-deliveries.json";

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private PastReport() {}

    static void write(Path home, List<PastDelivery> deliveries, List<IssueRecord> epics) {
        ObjectNode report =
                JSON.createObjectNode().put("project", PastIssues.PROJECT).put("seed", PastDraw.SEED);
        sums(report.putObject("all"), deliveries);
        ObjectNode managers = report.putObject("managers");
        for (Manager manager : Manager.values()) {
            ObjectNode node = managers.putObject(manager.userName())
                    .put("displayName", manager.displayName())
                    .put("calibration", manager.calibration());
            sums(node, deliveries.stream().filter(it -> it.manager() == manager).toList());
        }
        ArrayNode list = report.putArray("deliveries");
        for (int i = 0; i < deliveries.size(); i++) {
            delivery(list.addObject().put("key", epics.get(i).key()), deliveries.get(i));
        }
        try {
            Files.createDirectories(home);
            Files.write(home.resolve(FILE), JSON.writeValueAsBytes(report));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void sums(ObjectNode node, List<PastDelivery> deliveries) {
        List<PastDelivery> forecasts = deliveries.stream()
                .filter(it -> it.resolved() && it.forecast() != null)
                .toList();
        node.put("n", deliveries.size())
                .put("pending", count(deliveries, it -> it.outcome() == null))
                .put("held", count(deliveries, is(PastDelivery.HELD)))
                .put("heldWithRepair", count(deliveries, is(PastDelivery.HELD_WITH_REPAIR)))
                .put("broke", count(deliveries, is(PastDelivery.BROKE)))
                .put("unresolvable", count(deliveries, is(PastDelivery.UNRESOLVABLE)))
                .put("unconfirmed", count(deliveries, it -> !it.confirmed()))
                .put("refused", count(deliveries, PastDelivery::refused))
                .put("resolvedForecasts", forecasts.size())
                .put("resolvedForecastsHeld", count(forecasts, PastDelivery::held))
                .put(
                        "sumOfSquaredErrors",
                        forecasts.stream().mapToDouble(PastReport::squaredError).sum());
    }

    /** Held with repair counts as held. */
    private static double squaredError(PastDelivery delivery) {
        double error = delivery.forecast() / 100.0 - (delivery.held() ? 1 : 0);
        return error * error;
    }

    private static Predicate<PastDelivery> is(String outcome) {
        return delivery -> Objects.equals(delivery.outcome(), outcome);
    }

    private static long count(List<PastDelivery> deliveries, Predicate<PastDelivery> which) {
        return deliveries.stream().filter(which).count();
    }

    private static void delivery(ObjectNode node, PastDelivery delivery) {
        node.put("manager", delivery.manager().userName())
                .put("at", delivery.at().toString())
                .put("way", delivery.way())
                .put("confirmed", delivery.confirmed())
                .put("refused", delivery.refused())
                .put("forecast", delivery.forecast())
                .put("chance", delivery.chance())
                .put("outcome", delivery.outcome())
                .put("insideBoundary", delivery.inside())
                .put("dimension", delivery.dimension())
                .put("misreading", delivery.misreading())
                .put("cooperation", delivery.cooperation());
    }
}
