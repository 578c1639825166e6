package io.acceptability.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import io.acceptability.LedgerView;
import io.acceptability.Person;
import io.acceptability.domain.Verdict;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The record as a file: complete, and safe to open. */
class LedgerExportTest {
    private static final String EPIC = "subjects/PAY-12";

    private final RestFixture rest = RestFixture.fresh();

    private static LedgerView.Entry entry(String by, String note) {
        return new LedgerView.Entry(
                1,
                "JUDGED",
                new Person("JIRAUSER10100", by),
                Instant.parse("2026-05-03T10:00:00Z"),
                Verdict.NOT_JUDGED,
                Map.of("note", note),
                "00",
                "aa");
    }

    @Test
    void givesEveryEntryAsJson() {
        when(rest.ledger.all(rest.epic, rest.dana)).thenReturn(List.of(entry("Dana", "可以")));
        RestFixture.Reply reply = rest.get(EPIC + "/ledger.json");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.text())
                .isEqualTo("{\"subject\":\"PAY-12\",\"entries\":[{\"sequence\":1,\"kind\":\"JUDGED\","
                        + "\"by\":{\"key\":\"JIRAUSER10100\",\"displayName\":\"Dana\"},"
                        + "\"at\":\"2026-05-03T10:00:00Z\",\"verdict\":\"NOT_JUDGED\","
                        + "\"content\":{\"note\":\"可以\"},\"previousHash\":\"00\",\"hash\":\"aa\"}]}");
    }

    @Test
    void givesEveryEntryAsCsvThatASpreadsheetOpensRightly() {
        when(rest.ledger.all(rest.epic, rest.dana))
                .thenReturn(List.of(entry("Dana", "a, \"b\"\n可以"), entry("=HYPERLINK(1)", "")));
        RestFixture.Reply reply = rest.get(EPIC + "/ledger.csv");
        assertThat(reply.type()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(reply.text())
                .isEqualTo("\uFEFF\"sequence\",\"at\",\"kind\",\"byKey\",\"byName\",\"verdict\",\"content\","
                        + "\"previousHash\",\"hash\"\r\n"
                        + "\"1\",\"2026-05-03T10:00:00Z\",\"JUDGED\",\"JIRAUSER10100\",\"Dana\",\"NOT_JUDGED\","
                        + "\"{\"\"note\"\":\"\"a, \\\"\"b\\\"\"\\n可以\"\"}\",\"00\",\"aa\"\r\n"
                        + "\"1\",\"2026-05-03T10:00:00Z\",\"JUDGED\",\"JIRAUSER10100\",\"'=HYPERLINK(1)\",\"NOT_JUDGED\","
                        + "\"{\"\"note\"\":\"\"\"\"}\",\"00\",\"aa\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "  =1", "＝1"})
    void neverLetsACellBeAFormula(String cell) {
        String csv = new String(
                Csv.bytes(List.of(), Stream.of(Arrays.asList(cell, null))), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(csv).isEqualTo("\uFEFF\r\n\"'" + cell + "\",\r\n");
    }

    @Test
    void refusesAsEveryReadDoes() {
        assertThat(rest.get("subjects/PAY-99/ledger.csv").status()).isEqualTo(404);
        assertThat(rest.get(EPIC + "/ledger.xml").status()).isEqualTo(404);
        assertThat(rest.anonymous().get(EPIC + "/ledger.csv").status()).isEqualTo(401);
    }
}
