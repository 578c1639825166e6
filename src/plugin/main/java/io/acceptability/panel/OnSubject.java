package io.acceptability.panel;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.Condition;
import io.acceptability.CannotJudgeException;
import io.acceptability.Subjects;
import java.util.Map;

/** Shows the panel on subjects only. Asks for the issue's type and nothing else, since every issue page asks. */
public final class OnSubject implements Condition {
    private final Subjects subjects;

    public OnSubject(Subjects subjects) {
        this.subjects = subjects;
    }

    @Override
    public void init(Map<String, String> params) {
        // The descriptor gives no parameters.
    }

    @Override
    public boolean shouldDisplay(Map<String, Object> context) {
        try {
            return context.get("issue") instanceof Issue issue
                    && subjects.of(issue).isPresent();
        } catch (CannotJudgeException unreadablePolicy) {
            // Nobody knows what is a subject: better a panel that says so than none.
            return true;
        }
    }
}
