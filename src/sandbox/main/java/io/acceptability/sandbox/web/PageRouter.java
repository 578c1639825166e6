package io.acceptability.sandbox.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the page for a path: one that is named before one that a pattern stands for, else the one that was added first. */
final class PageRouter {

    /**
     * A page that was found.
     *
     * @param wildcards what each {@code *} of its pattern stands for
     */
    record Found(Page page, boolean membersOnly, List<String> wildcards) {}

    private record Route(Pattern pattern, Page page, boolean membersOnly) {}

    private final List<Route> routes = new ArrayList<>();
    private int named;

    void add(String pattern, Page page, boolean membersOnly) {
        String regex = Pattern.quote(pattern).replace("*", "\\E([^/]+)\\Q");
        Route route = new Route(Pattern.compile(regex), page, membersOnly);
        if (pattern.contains("*")) {
            routes.add(route);
        } else {
            routes.add(named++, route);
        }
    }

    /** The page for a path as it came in, still encoded. */
    Optional<Found> find(String encodedPath) {
        for (Route route : routes) {
            Matcher matcher = route.pattern().matcher(encodedPath);
            if (matcher.matches()) {
                List<String> wildcards = new ArrayList<>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    wildcards.add(decoded(matcher.group(i)));
                }
                return Optional.of(new Found(route.page(), route.membersOnly(), wildcards));
            }
        }
        return Optional.empty();
    }

    private static String decoded(String part) {
        try {
            return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return part;
        }
    }
}
