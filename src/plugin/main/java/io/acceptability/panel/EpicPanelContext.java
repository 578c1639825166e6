package io.acceptability.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.plugin.web.ContextProvider;
import io.acceptability.CannotJudgeException;
import io.acceptability.Subjects;
import java.util.Map;

/** Gives the panel on an epic's page what it shows. An issue that is no subject gets nothing, so that no panel appears. */
public final class EpicPanelContext implements ContextProvider {
    private final Subjects subjects;
    private final PanelRenderer panels;
    private final JiraAuthenticationContext authentication;

    public EpicPanelContext(Subjects subjects, PanelRenderer panels, JiraAuthenticationContext authentication) {
        this.subjects = subjects;
        this.panels = panels;
        this.authentication = authentication;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives no parameters.
    }

    @Override
    public Map<String, Object> getContextMap(Map<String, Object> context) {
        if (!(context.get("issue") instanceof Issue issue)) {
            return Map.of();
        }
        try {
            return subjects.of(issue)
                    .map(subject -> panels.context(subject, authentication.getLoggedInUser()))
                    .orElseGet(Map::of);
        } catch (CannotJudgeException unreadablePolicy) {
            return panels.failure(unreadablePolicy);
        }
    }
}
