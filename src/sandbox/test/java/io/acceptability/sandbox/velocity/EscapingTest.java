package io.acceptability.sandbox.velocity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EscapingTest {

    private final Escaping escaping = new Escaping(null);

    @Test
    void escapesWhatHtmlReadsAndNothingElse() {
        assertThat(escaping.referenceInsert("$text", "<a href='x'>\"é & 中\"</a>"))
                .isEqualTo("&lt;a href=&#39;x&#39;&gt;&quot;é &amp; 中&quot;&lt;/a&gt;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "$bodyHtml",
                "$!bodyHtml",
                "${bodyHtml}",
                "$!{view.bodyHtml}",
                "$view.bodyHtml()",
                "${view.bodyHtml()}",
                "$view.get(\"a)b\").rowHtml($x.y(1))"
            })
    void leavesReferencesThatSayTheyAreHtml(String reference) {
        assertThat(escaping.referenceInsert(reference, "<b>")).isEqualTo("<b>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"$html", "$view.bodyHtml.text", "$bodyHtml.size()", "$Htmls", "$view.label($bodyHtml)"})
    void escapesAllOthers(String reference) {
        assertThat(escaping.referenceInsert(reference, "<b>")).isEqualTo("&lt;b&gt;");
    }

    @Test
    void leavesNullToVelocity() {
        assertThat(escaping.referenceInsert("$nothing", null)).isNull();
    }
}
