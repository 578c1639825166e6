package io.acceptability.admin;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.Condition;
import io.acceptability.PolicyPlace;
import io.acceptability.PolicyPlaces;
import java.util.Map;
import java.util.Optional;

/** Shows an entry of a menu to those who may configure the policy there: of the menu's project, or of all of Jira. */
public final class MayConfigure implements Condition {
    private final PolicyPlaces places;
    private final JiraAuthenticationContext authentication;

    public MayConfigure(PolicyPlaces places, JiraAuthenticationContext authentication) {
        this.places = places;
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        Optional<PolicyPlace> place = context.get("project") instanceof Project project
                ? places.project(project.getKey(), authentication.getLoggedInUser())
                : Optional.of(PolicyPlace.GLOBAL);
        return place.filter(it -> places.mayConfigure(it, authentication.getLoggedInUser()))
                .isPresent();
    }
}
