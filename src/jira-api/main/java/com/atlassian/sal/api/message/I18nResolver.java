package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/** Texts of the host and its apps, by key and locale. */
public interface I18nResolver {
    String getRawText(Locale locale, String key);

    String getText(Locale locale, String key, Serializable... arguments);

    String getText(Locale locale, String key);
}
