package io.acceptability.sandbox.i18n;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Serializable;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The texts of plugins by language. A key without a text is its own text, as on Jira. */
public final class Texts implements I18nResolver {

    private final List<Source> sources = new CopyOnWriteArrayList<>();
    private final Map<Locale, Map<String, String>> byLocale = new ConcurrentHashMap<>();

    private record Source(ClassLoader loader, String location) {}

    /** Adds bundles, each a dotted location such as {@code io.acceptability.i18n}; their files are UTF-8. */
    public void add(ClassLoader loader, Collection<String> locations) {
        locations.forEach(location -> sources.add(new Source(loader, location.replace('.', '/'))));
        byLocale.clear();
    }

    /** Takes away what came with a class loader. */
    public void remove(ClassLoader loader) {
        sources.removeIf(source -> source.loader() == loader);
        byLocale.clear();
    }

    @Override
    public String getRawText(Locale locale, String key) {
        return texts(locale).getOrDefault(key, key);
    }

    @Override
    public String getText(Locale locale, String key, Serializable... arguments) {
        return new MessageFormat(getRawText(locale, key), locale).format(arguments);
    }

    @Override
    public String getText(Locale locale, String key) {
        return getText(locale, key, new Serializable[0]);
    }

    private Map<String, String> texts(Locale locale) {
        return byLocale.computeIfAbsent(locale, this::read);
    }

    private Map<String, String> read(Locale locale) {
        Map<String, String> texts = new HashMap<>();
        for (Source source : sources) {
            for (String suffix : suffixes(locale)) {
                texts.putAll(read(source, suffix));
            }
        }
        return texts;
    }

    private static List<String> suffixes(Locale locale) {
        List<String> suffixes = new ArrayList<>(List.of("", "_" + locale.getLanguage()));
        if (!locale.getCountry().isEmpty()) {
            suffixes.add("_" + locale.getLanguage() + "_" + locale.getCountry());
        }
        return suffixes;
    }

    private static Map<String, String> read(Source source, String suffix) {
        Map<String, String> texts = new LinkedHashMap<>();
        URL file = source.loader().getResource(source.location() + suffix + ".properties");
        if (file == null) {
            return texts;
        }
        Properties properties = new Properties();
        try (InputStreamReader in = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
            properties.load(in);
        } catch (IOException e) {
            throw new IllegalStateException("the texts in " + file + " cannot be read", e);
        }
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }
}
