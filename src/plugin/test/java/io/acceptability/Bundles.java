package io.acceptability;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The app's own texts, resolved as the host does: by locale, worded by MessageFormat; a key without a text is shown raw. */
public final class Bundles implements I18nResolver {
    private final Properties english = new Properties();
    private final Properties chinese = new Properties();

    /** The texts of these bundles, each named without its folder: {@code judgement}. */
    public static Bundles of(String... names) {
        Bundles bundles = new Bundles();
        for (String name : names) {
            load(bundles.english, name + ".properties");
            load(bundles.chinese, name + "_zh_CN.properties");
        }
        return bundles;
    }

    /** Every bundle that the descriptor names. */
    public static Bundles all() {
        try (InputStream in = Bundles.class.getResourceAsStream("/atlassian-plugin.xml")) {
            Matcher named = Pattern.compile(
                            "<resource type=\"i18n\"[^>]*location=\"io\\.acceptability\\.i18n\\.(\\w+)\"")
                    .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            return of(named.results().map(found -> found.group(1)).toArray(String[]::new));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** All texts in one language. */
    public Properties in(Locale locale) {
        return locale.getLanguage().equals("zh") ? chinese : english;
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return in(locale).getProperty(key, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return new MessageFormat(getRawText(locale, key), locale).format(arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    private static void load(Properties properties, String file) {
        try (InputStream in = Bundles.class.getResourceAsStream("/io/acceptability/i18n/" + file);
                Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
