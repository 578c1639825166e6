package io.acceptability.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.user.anonymize.UserAnonymizationHandler;
import com.atlassian.jira.user.anonymize.UserAnonymizationParameter;
import com.atlassian.sal.api.message.I18nResolver;
import io.acceptability.ForgetUser;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/** Jira makes a user anonymous: what is kept of them beside their entries is removed, and their name where somebody typed it. */
public final class AnonymizeUser implements UserAnonymizationHandler {
    private final ForgetUser forget;
    private final I18nResolver texts;
    private final JiraAuthenticationContext authentication;

    public AnonymizeUser(ForgetUser forget, I18nResolver texts, JiraAuthenticationContext authentication) {
        this.forget = forget;
        this.texts = texts;
        this.authentication = authentication;
    }

    @Override
    public Collection<AffectedEntity> getAffectedEntities(UserAnonymizationParameter it) {
        ForgetUser.Traces traces = forget.of(it.getUserKey());
        return Stream.of(
                        Steps.affected(
                                AffectedEntityType.REMOVE, "acceptability.people.affected.choices", traces.choices()),
                        Steps.affected(
                                AffectedEntityType.REMOVE,
                                "acceptability.people.affected.mail-days",
                                traces.mailDays()),
                        Steps.affected(
                                AffectedEntityType.REMOVE,
                                "acceptability.people.affected.typed",
                                forget.mentionsOf(names(it))))
                .flatMap(some -> some)
                .toList();
    }

    @Override
    public int getNumberOfTasks(UserAnonymizationParameter it) {
        return 1 + forget.subjects(names(it));
    }

    @Override
    public ServiceResult update(UserAnonymizationParameter it) {
        return Steps.run(it.getContext(), texts, authentication.getLocale(), step -> {
            // The names first: they are found through the user, of whom Jira may know less when it is asked again.
            forget.eraseTyped(names(it), step);
            forget.apply(it.getUserKey());
            step.run();
        });
    }

    private Set<String> names(UserAnonymizationParameter it) {
        return forget.typedNames(it.getUserKey());
    }
}
