package io.acceptability.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserNameChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.ForgetUser;
import java.util.Collection;
import java.util.Set;

/** Jira gives a user another name to log in with. The app keeps none, but somebody may have typed it as a person's name: there it is erased. */
public final class FollowUserName implements UserNameChangeHandler {
    private final ForgetUser forget;
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;

    public FollowUserName(ForgetUser forget, I18nResolver texts, JiraAuthenticationContext authentication) {
        this.forget = forget;
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter it) {
        return Steps.affected(
                        AffectedEntityType.REMOVE,
                        "acceptability.people.affected.typed-user-name",
                        forget.mentionsOf(names(it)))
                .toList();
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter it) {
        return forget.subjects(names(it));
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter it) {
        return Steps.run(
                it.getContext(), texts, authentication.getLocale(), step -> forget.eraseTyped(names(it), step));
    }

    /** None where it stays as it is, so that nothing is erased for nothing. */
    private static Set<String> names(UserPropertyChangeParameter it) {
        String name = it.getOriginal();
        return name == null || name.isBlank() || name.equals(it.getTarget()) ? Set.of() : Set.of(name);
    }
}
