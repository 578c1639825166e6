package io.acceptability.panel;

import java.util.List;

/**
 * What the dialogs offer and start with.
 *
 * @param today the day on which it is judged, as a date field takes it
 * @param similar how similar deliveries went, or null where there are too few of them, or nothing can be confirmed
 * @param similarMeaning what similar means, or null
 * @param accept the evidence a confirmation may rest on
 */
public record FormsView(
        String today,
        List<Choice> kinds,
        PersonFields person,
        List<Choice> accept,
        List<Choice> directions,
        List<Choice> dispositions,
        List<MetricView> metrics,
        BoundaryFields boundary,
        String lowestForecast,
        String highestForecast,
        String forecastLabel,
        String similar,
        String similarMeaning) {
    public boolean hasMetrics() {
        return !metrics.isEmpty();
    }

    public boolean hasAccept() {
        return !accept.isEmpty();
    }
}
