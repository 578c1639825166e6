package io.acceptability.rest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Comma-separated values that a spreadsheet opens rightly: UTF-8 with its mark, every cell quoted, lines ended as RFC 4180 has them.
 *
 * <p>A cell that a spreadsheet would take for a formula is led by an apostrophe, so that what people typed is never run.
 */
final class Csv {
    private static final String MARK = "\uFEFF";
    private static final String LINE_END = "\r\n";
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";

    private Csv() {}

    /** The file's bytes; null is an empty cell. */
    static byte[] bytes(List<String> header, Stream<List<String>> rows) {
        return Stream.concat(Stream.of(header), rows)
                .map(row -> row.stream().map(Csv::cell).collect(Collectors.joining(",", "", LINE_END)))
                .collect(Collectors.joining("", MARK, ""))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String cell(String text) {
        if (text == null) {
            return "";
        }
        String visible = text.stripLeading();
        boolean formula = startsFormula(text) || startsFormula(visible);
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private static boolean startsFormula(String text) {
        return !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
    }
}
