package io.acceptability.admin;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.acceptability.PolicyPlace;
import io.acceptability.PolicyPlaces;
import io.acceptability.Wordings;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes the pages on which policies are configured, for those who may; the values come from REST. */
@Component
class PolicyPages {
    private static final String TITLE = "acceptability.admin.policy.title";
    private static final String REST = "/rest/acceptability/1.0/policy/";

    private final PolicyPlaces places;
    private final Wordings wordings;
    private final ApplicationProperties application;

    PolicyPages(PolicyPlaces places, Wordings wordings, ApplicationProperties application) {
        this.places = places;
        this.wordings = wordings;
        this.application = application;
    }

    /** The page of the policy of all of Jira; empty for whoever may not configure it. */
    Optional<PolicyPage> global(ApplicationUser viewer) {
        return places.mayConfigure(PolicyPlace.GLOBAL, viewer)
                ? Optional.of(page(PolicyPlace.GLOBAL, "global", "global", words()))
                : Optional.empty();
    }

    /** The page of a project's policy, or one that says that there is no such project; empty for whoever may not configure it. */
    Optional<PolicyPage> project(String key, ApplicationUser viewer) {
        Optional<PolicyPlace> found = places.project(key, viewer);
        if (found.isEmpty()) {
            Words words = words();
            String missing = words.label("acceptability.admin.policy.missing");
            return Optional.of(
                    new PolicyPage(words.label(TITLE), "", missing, "", "", "", "", "", "", List.of(), words));
        }
        PolicyPlace place = found.get();
        if (!places.mayConfigure(place, viewer)) {
            return Optional.empty();
        }
        String path = "projects/" + URLEncoder.encode(place.key(), StandardCharsets.UTF_8);
        return Optional.of(page(place, path, "project", words()));
    }

    private PolicyPage page(PolicyPlace place, String path, String kind, Words words) {
        String prefix = "acceptability.admin.policy." + kind;
        String name = kind.equals("global") ? kind : place.key();
        return new PolicyPage(
                words.label(TITLE),
                words.label(prefix + ".lead", place.name()),
                null,
                path,
                place.key(),
                place.name(),
                words.label(prefix + ".inherit"),
                application.getBaseUrl(UrlMode.RELATIVE) + REST + path,
                "acceptability-policy-" + name + ".json",
                PolicyForm.of(words),
                words);
    }

    private Words words() {
        return new Words(wordings.forReading(List.of()));
    }
}
