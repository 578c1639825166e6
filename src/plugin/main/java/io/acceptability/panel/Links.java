package io.acceptability.panel;

import io.acceptability.IssueName;
import io.acceptability.IssueNames;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** Links to issues, for those the viewer may see; the others are only counted. */
final class Links {
    /** How many drivers are shown before the rest is folded away. */
    private static final int FIRST = 5;

    /** How many are drawn at all: what a panel bears, and what an address of a search may hold. */
    private static final int DRAWN = 50;

    private static final int SEARCHED = 250;

    private static final Pattern WEB_ADDRESS = Pattern.compile("https?://", Pattern.CASE_INSENSITIVE);

    private final IssueNames names;
    private final String contextPath;
    private final Words words;

    Links(IssueNames names, String contextPath, Words words) {
        this.names = names;
        this.contextPath = contextPath;
        this.words = words;
    }

    /** The issue's link, or null where the viewer may not see it. */
    IssueLink of(Long id) {
        return id == null ? null : names.of(id).map(this::link).orElse(null);
    }

    /** The drivers, or null where there are none. */
    DriversView drivers(List<Long> ids) {
        if (ids.isEmpty()) {
            return null;
        }
        int hidden = names.hidden(ids);
        List<IssueLink> seen = new ArrayList<>();
        ids.forEach(id -> names.of(id).map(this::link).ifPresent(seen::add));
        boolean folded = seen.size() > FIRST;
        boolean many = seen.size() > DRAWN;
        return new DriversView(
                folded ? seen.subList(0, FIRST) : seen,
                folded ? seen.subList(FIRST, many ? DRAWN : seen.size()) : List.of(),
                !folded
                        ? null
                        : many
                                ? words.label("acceptability.panel.drivers.many", DRAWN, seen.size())
                                : words.label("acceptability.panel.drivers.all", seen.size()),
                many ? search(seen) : null,
                hidden(hidden, seen.isEmpty()));
    }

    /** The drivers a form offers one by one. */
    List<IssueLink> offered(List<Long> ids) {
        return ids.stream()
                .map(this::of)
                .filter(Objects::nonNull)
                .limit(SEARCHED)
                .toList();
    }

    private LinkView search(List<IssueLink> issues) {
        List<String> keys = issues.stream().limit(SEARCHED).map(IssueLink::key).toList();
        String query = "key in (" + String.join(",", keys) + ")";
        return new LinkView(
                words.label("acceptability.panel.drivers.search", keys.size()),
                query,
                contextPath + "/issues/?jql=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    }

    /** The page that shows who entered what about the subject. */
    String record(String subject) {
        return contextPath + "/secure/AcceptabilityLedger.jspa?subject="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    /** The page that shows what a customer can be handed. */
    String dossier(String subject) {
        return contextPath + "/secure/AcceptabilityDossier.jspa?subject="
                + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }

    /**
     * A link somebody typed, or null where nobody did. Only web addresses and issue keys lead anywhere; the key of an issue that the
     * viewer may not see is not shown.
     */
    LinkView typed(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String address = names.link(typed.strip());
        if (address == null) {
            return new LinkView(hidden(1, true), "", null);
        }
        if (IssueName.isKey(address)) {
            return new LinkView(address, address, contextPath + "/browse/" + address);
        }
        return WEB_ADDRESS.matcher(address).lookingAt()
                ? new LinkView(words.label("acceptability.panel.evidence-link"), address, address)
                : new LinkView(address, address, null);
    }

    private String hidden(int hidden, boolean only) {
        return hidden == 0
                ? null
                : words.label(
                        only ? "acceptability.panel.drivers.only-hidden" : "acceptability.panel.drivers.hidden",
                        hidden);
    }

    private IssueLink link(IssueName name) {
        return new IssueLink(
                name.key(),
                name.summary(),
                contextPath + "/browse/" + URLEncoder.encode(name.key(), StandardCharsets.UTF_8));
    }
}
