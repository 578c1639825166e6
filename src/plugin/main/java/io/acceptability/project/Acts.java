package io.acceptability.project;

import io.acceptability.IssueName;
import io.acceptability.IssueNames;
import io.acceptability.domain.IssueRef;
import io.acceptability.domain.NextAct;
import io.acceptability.domain.Text;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Takes the sentence of a next act to pieces, so that its issues can be opened from it. */
final class Acts {
    private static final Pattern KEY = Pattern.compile("\\b[A-Z][A-Z0-9_]+-\\d+\\b");

    private final IssueNames names;
    private final Words words;
    private final String contextPath;

    Acts(IssueNames names, Words words, String contextPath) {
        this.names = names;
        this.words = words;
        this.contextPath = contextPath;
    }

    ActView of(NextAct act) {
        String whole = words.of(act.text());
        Set<String> named = new HashSet<>();
        collect(act.text(), named);
        int colon = whole.indexOf(words.label("acceptability.portfolio.colon").strip());
        int end = colon < 0 ? whole.length() : colon;
        List<PieceView> pieces = new ArrayList<>();
        add(whole.substring(0, end), true, named, pieces);
        add(whole.substring(end), false, named, pieces);
        return new ActView(whole, pieces);
    }

    /** Only issues that the act itself is about lead anywhere; what people typed may name any. */
    private void collect(Object argument, Set<String> named) {
        if (argument instanceof IssueRef issue) {
            names.of(issue.id()).map(IssueName::key).ifPresent(named::add);
        } else if (argument instanceof Text text) {
            text.arguments().forEach(it -> collect(it, named));
        } else if (argument instanceof List<?> list) {
            list.forEach(it -> collect(it, named));
        }
    }

    private void add(String text, boolean strong, Set<String> named, List<PieceView> pieces) {
        Matcher key = KEY.matcher(text);
        int from = 0;
        while (key.find()) {
            addPlain(text.substring(from, key.start()), strong, pieces);
            String href = named.contains(key.group())
                    ? contextPath + "/browse/" + URLEncoder.encode(key.group(), StandardCharsets.UTF_8)
                    : null;
            pieces.add(new PieceView(key.group(), strong, true, href));
            from = key.end();
        }
        addPlain(text.substring(from), strong, pieces);
    }

    private static void addPlain(String text, boolean strong, List<PieceView> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new PieceView(text, strong, false, null));
        }
    }
}
