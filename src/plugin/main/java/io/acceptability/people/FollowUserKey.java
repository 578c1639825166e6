package io.acceptability.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserKeyChangeHandler;
import com.atlassian.jira.user.anonymize.UserPropertyChangeParameter;
import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.ChangeUserKey;
import java.util.Collection;
import java.util.stream.Stream;

/** Jira gives a user another key: authors and portfolios follow. */
public final class FollowUserKey implements UserKeyChangeHandler {
    private final ChangeUserKey change;
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;

    public FollowUserKey(ChangeUserKey change, I18nResolver texts, JiraAuthenticationContext authentication) {
        this.change = change;
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserPropertyChangeParameter it) {
        ChangeUserKey.Traces traces = change.of(it.getOriginal());
        return Stream.concat(
                        Steps.affected(
                                AffectedEntityType.ANONYMIZE,
                                "acceptability.people.affected.entries",
                                traces.entries()),
                        Steps.affected(
                                AffectedEntityType.ANONYMIZE,
                                "acceptability.people.affected.deliveries",
                                traces.deliveries()))
                .toList();
    }

    @Override
    public int getNumberOfTasks(UserPropertyChangeParameter it) {
        return 1;
    }

    @Override
    public ServiceResult update(UserPropertyChangeParameter it) {
        return Steps.run(it.getContext(), texts, authentication.getLocale(), step -> {
            change.apply(it.getOriginal(), it.getTarget());
            step.run();
        });
    }
}
