package io.acceptability.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A page of documentation, as far as tests look into it. */
record Handbook(Path file, String text) {
    private static final Pattern FENCE = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.+)$");
    private static final Pattern LINK = Pattern.compile("(!?)\\[[^\\]]*]\\(([^)\\s]+)\\)");
    private static final Pattern ROW = Pattern.compile("(?m)^\\|(.+)\\|$");

    /** The top of the repository; tests run in the module's folder. */
    static final Path TOP = Path.of("../..");

    static Handbook read(String path) {
        Path file = TOP.resolve(path);
        return new Handbook(file, Main.read(file));
    }

    /** What is said, without examples of commands. */
    String prose() {
        return FENCE.matcher(text).replaceAll("");
    }

    /** How deep each heading is, in their order. */
    List<Integer> levels() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> heading.group(1).length())
                .toList();
    }

    /** The addresses of headings, as links name them. */
    List<String> anchors() {
        return HEADING.matcher(prose())
                .results()
                .map(heading -> anchor(heading.group(2)))
                .toList();
    }

    /** Where links lead, pictures left out. */
    List<String> links() {
        return targets("");
    }

    List<String> pictures() {
        return targets("!");
    }

    /** The first cell of each row of the tables below the heading at this place, as far as the next heading of its level or above. */
    List<String> firstCells(String anchor) {
        List<MatchResult> headings = HEADING.matcher(text).results().toList();
        for (int i = 0; i < headings.size(); i++) {
            MatchResult heading = headings.get(i);
            if (anchor(heading.group(2)).equals(anchor)) {
                int level = heading.group(1).length();
                int end = headings.stream()
                        .skip(i + 1L)
                        .filter(later -> later.group(1).length() <= level)
                        .mapToInt(MatchResult::start)
                        .findFirst()
                        .orElse(text.length());
                return cells(text.substring(heading.end(), end));
            }
        }
        return List.of();
    }

    private static List<String> cells(String section) {
        List<String> cells = new ArrayList<>();
        boolean head = true;
        for (String line : section.split("\n", -1)) {
            if (!ROW.matcher(line).matches()) {
                head = true;
            } else if (head) {
                head = false;
            } else if (!line.startsWith("|---")) {
                cells.add(line.replaceAll("^\\| (.*?) \\| .*$", "$1"));
            }
        }
        return cells;
    }

    private List<String> targets(String mark) {
        return LINK.matcher(prose())
                .results()
                .filter(link -> link.group(1).equals(mark))
                .map(link -> link.group(2))
                .toList();
    }

    private static String anchor(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}_ -]", "")
                .replace(' ', '-');
    }
}
