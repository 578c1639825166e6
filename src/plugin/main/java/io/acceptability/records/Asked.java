package io.acceptability.records;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What the address of a judgement record asks for. What is no day is passed over.
 *
 * @param project the key of a project, or empty
 * @param author whose record, or empty for the viewer's own
 * @param everywhere whether all of Jira is asked for
 * @param from the first day, or null
 * @param to the last day, or null
 * @param repairCounts whether held with repair counts as held
 * @param cases the figure whose cases are opened, or empty
 * @param skip how many of these cases stand on pages before
 */
record Asked(
        String project,
        String author,
        boolean everywhere,
        LocalDate from,
        LocalDate to,
        boolean repairCounts,
        String cases,
        int skip) {
    /** Nothing but the viewer's own record. */
    static final Asked OWN = new Asked("", "", false, null, null, true, "", 0);

    static LocalDate day(String text) {
        try {
            return text == null || text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    Asked counting(boolean repair) {
        return new Asked(project, author, everywhere, from, to, repair, cases, skip);
    }

    Asked opening(String figure, int skipped) {
        return new Asked(project, author, everywhere, from, to, repairCounts, figure, skipped);
    }

    /** The same days and the same count, of somebody or something else. */
    Asked of(String otherProject, boolean all) {
        return new Asked(otherProject, "", all, from, to, repairCounts, "", 0);
    }

    /** What a form must send along so that nothing but what it asks for changes. */
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>();
        if (!project.isEmpty()) {
            kept.put("project", project);
        }
        if (!author.isEmpty()) {
            kept.put("author", author);
        }
        if (everywhere) {
            kept.put("everywhere", "true");
        }
        if (!repairCounts) {
            kept.put("repair", "no");
        }
        return kept;
    }

    /** As the address says it, behind the question mark; empty where nothing is asked. */
    String query() {
        Map<String, String> all = kept();
        if (from != null) {
            all.put("from", from.toString());
        }
        if (to != null) {
            all.put("to", to.toString());
        }
        if (!cases.isEmpty()) {
            all.put("cases", cases);
        }
        if (skip > 0) {
            all.put("skip", String.valueOf(skip));
        }
        return all.entrySet().stream()
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", all.isEmpty() ? "" : "?", ""));
    }
}
