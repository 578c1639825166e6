package io.acceptability.quality;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The texts of one language, from all bundles the descriptor names. */
record Bundle(TreeMap<String, String> texts, List<String> repeatedKeys) {

    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d+)[^}]*}?");

    static Bundle english() {
        return read(".properties");
    }

    static Bundle chinese() {
        return read("_zh_CN.properties");
    }

    private static Bundle read(String ending) {
        // As one: a key in two bundles is as wrong as twice in one, for only one of them would be shown.
        return parse(Descriptor.built().bundles().stream()
                .map(bundle -> Main.text(bundle + ending))
                .collect(Collectors.joining("\n")));
    }

    static Bundle parse(String source) {
        List<String> repeated = new ArrayList<>();
        Properties properties = new Properties() {
            private static final long serialVersionUID = 1L;

            @Override
            public synchronized Object put(Object key, Object value) {
                Object before = super.put(key, value);
                if (before != null) {
                    repeated.add(key.toString());
                }
                return before;
            }
        };
        try {
            properties.load(new StringReader(source));
        } catch (IOException e) {
            throw new IllegalArgumentException(e);
        }
        TreeMap<String, String> texts = new TreeMap<>();
        properties.forEach((key, value) -> texts.put(key.toString(), value.toString()));
        return new Bundle(texts, repeated);
    }

    Set<String> keys() {
        return texts.keySet();
    }

    /** The numbers of the arguments a text takes. */
    static Set<String> arguments(String text) {
        Set<String> numbers = new TreeSet<>();
        Matcher matcher = ARGUMENT.matcher(text);
        while (matcher.find()) {
            numbers.add(matcher.group(1));
        }
        return numbers;
    }

    /** The text without its arguments. */
    static String plain(String text) {
        return ARGUMENT.matcher(text).replaceAll("");
    }
}
