package io.acceptability.sandbox.webres;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsTextsTest {

    private static final Map<String, String> TEXTS =
            Map.of("a.title", "It''s here", "a.count", "{0} issues", "a.tag", "</script>");

    private final JsTexts texts = new JsTexts(new I18nResolver() {
        @Override
        public String getRawText(Locale locale, String key) {
            return locale.equals(Locale.SIMPLIFIED_CHINESE) ? "中文" : TEXTS.getOrDefault(key, key);
        }

        @Override
        public String getText(Locale locale, String key, Serializable... arguments) {
            return MessageFormat.format(getRawText(locale, key), (Object[]) arguments);
        }

        @Override
        public String getText(Locale locale, String key) {
            return getText(locale, key, new Serializable[0]);
        }
    });

    @Test
    void replacesACallByTheText() {
        assertThat(english("x(AJS.I18n.getText('a.title'));")).isEqualTo("x(\"It\\u0027s here\");");
        assertThat(english("I18n.getText( \"a.title\" )")).isEqualTo("\"It\\u0027s here\"");
        assertThat(texts.translate("AJS.I18n.getText('a.title')", Locale.SIMPLIFIED_CHINESE))
                .isEqualTo("\"中文\"");
    }

    @Test
    void leavesArgumentsToTheBrowser() {
        assertThat(english("AJS.I18n.getText('a.count', list.length)"))
                .isEqualTo("AJS.format(\"{0} issues\", list.length)");
    }

    @Test
    void textCannotEndTheScript() {
        assertThat(english("AJS.I18n.getText('a.tag')")).isEqualTo("\"\\u003c/script\\u003e\"");
    }

    @Test
    void leavesCallsWithoutALiteralKey() {
        assertThat(english("AJS.I18n.getText(key)")).isEqualTo("AJS.I18n.getText(key)");
        assertThat(english("AJS.I18n.getText('a' + key)")).isEqualTo("AJS.I18n.getText('a' + key)");
    }

    private String english(String script) {
        return texts.translate(script, Locale.ENGLISH);
    }
}
