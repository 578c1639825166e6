package io.acceptability.coverage;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import com.atlassian.jira.workflow.JiraWorkflow;
import io.acceptability.domain.Nullable;
import org.springframework.stereotype.Component;

/** Names whoever changed a draft last, as Jira notes it in the draft itself. */
@Component
class DraftAuthors {
    private static final String AUTHOR_KEY = "jira.update.author.key";

    private final UserManager users;

    DraftAuthors(UserManager users) {
        this.users = users;
    }

    /** Their key, or none where the draft does not say. */
    static @Nullable String key(JiraWorkflow draft) {
        Object key = draft.getDescriptor().getMetaAttributes().get(AUTHOR_KEY);
        return key == null || key.toString().isBlank() ? null : key.toString().strip();
    }

    /** Their name; their key where there is no such person any more, none where the draft does not say. */
    @Nullable
    String name(JiraWorkflow draft) {
        String key = key(draft);
        ApplicationUser author = key == null ? null : users.getUserByKey(key);
        return author == null ? key : author.getDisplayName();
    }
}
