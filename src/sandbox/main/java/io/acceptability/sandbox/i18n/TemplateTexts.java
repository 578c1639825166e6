package io.acceptability.sandbox.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.sandbox.velocity.HostObject;
import java.io.Serializable;
import java.util.Collection;
import java.util.Locale;

/** What templates of web panels and workflow modules know as {@code $i18n}: the texts in the reader's language. */
public final class TemplateTexts implements HostObject {

    private final I18nResolver texts;
    private final Locale locale;

    /** The texts in one language. */
    public TemplateTexts(I18nResolver texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
    }

    /** The text of a key. */
    public String getText(String key) {
        return texts.getText(locale, key);
    }

    /** The text of a key with a value for {@code {0}}, or with several from a list. */
    public String getText(String key, Object value) {
        Object[] values = value instanceof Collection<?> several ? several.toArray() : new Object[] {value};
        return getText(key, values);
    }

    /** The text of a key with values for {@code {0}} and {@code {1}}. */
    public String getText(String key, Object first, Object second) {
        return getText(key, new Object[] {first, second});
    }

    /** The text of a key with values for {@code {0}} to {@code {2}}. */
    public String getText(String key, Object first, Object second, Object third) {
        return getText(key, new Object[] {first, second, third});
    }

    private String getText(String key, Object[] values) {
        Serializable[] arguments = new Serializable[values.length];
        for (int i = 0; i < values.length; i++) {
            arguments[i] = values[i] instanceof Number number ? number : String.valueOf(values[i]);
        }
        return texts.getText(locale, key, arguments);
    }
}
