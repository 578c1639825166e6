package io.acceptability.rest;

import io.acceptability.domain.Text;
import java.util.LinkedHashMap;
import java.util.Map;

/** Which part of a long list is asked for. */
record Paging(long start, int limit) {
    static final int USUAL_LIMIT = 50;
    static final int HIGHEST_LIMIT = 200;

    /**
     * From the query of a URL; what is left out begins at 0 and has {@value #USUAL_LIMIT}.
     *
     * @throws Refusal 400 unless {@code start} is 0 or more, and {@code limit} 1 to {@value #HIGHEST_LIMIT}
     */
    static Paging of(String start, String limit) {
        Map<String, Text> faults = new LinkedHashMap<>();
        Paging paging = of(start, limit, USUAL_LIMIT, faults);
        if (!faults.isEmpty()) {
            throw Refusal.ofFields(faults);
        }
        return paging;
    }

    /** As {@link #of(String, String)}, with another usual limit; faults are added to the others of the same URL. */
    static Paging of(String start, String limit, int usualLimit, Map<String, Text> faults) {
        long first = number(start, 0);
        if (first < 0) {
            faults.put("start", Text.of("acceptability.rest.field.whole-from", 0));
        }
        long most = number(limit, usualLimit);
        if (most < 1 || most > HIGHEST_LIMIT) {
            faults.put("limit", Text.of("acceptability.rest.field.whole-within", 1, HIGHEST_LIMIT));
        }
        return new Paging(first, (int) Math.min(most, HIGHEST_LIMIT));
    }

    private static long number(String text, long usual) {
        if (text == null) {
            return usual;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }
}
