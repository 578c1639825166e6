package io.acceptability.people;

import com.atlassian.jira.bc.ServiceResult;
import com.atlassian.jira.bc.ServiceResultImpl;
import com.atlassian.jira.task.context.Context;
import com.atlassian.jira.user.anonymize.AffectedEntity;
import com.atlassian.jira.user.anonymize.AffectedEntityType;
import com.atlassian.jira.util.ErrorCollection;
import com.atlassian.jira.util.SimpleErrorCollection;
import com.atlassian.sal.api.message.I18nResolver;
import java.util.Locale;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How a handler tells Jira what it finds, how far it is, and how it went. A handler never fails towards Jira: it says so in its result. */
final class Steps {
    private static final Logger LOG = LoggerFactory.getLogger(Steps.class);

    /** The longest part of what a handler does: told whenever a step is done. */
    interface Work {
        void run(Runnable step);
    }

    private Steps() {}

    /** Something that is there so many times, or nothing where it is not there. */
    static Stream<AffectedEntity> affected(AffectedEntityType type, String descriptionKey, long count) {
        return count == 0
                ? Stream.empty()
                : Stream.of(AffectedEntity.newBuilder(type)
                        .descriptionKey(descriptionKey)
                        .numberOfOccurrences(count)
                        .build());
    }

    /**
     * Does it.
     *
     * @param context told of each step; some callers give none
     */
    static ServiceResult run(Context context, I18nResolver texts, Locale locale, Work work) {
        ErrorCollection errors = new SimpleErrorCollection();
        try {
            work.run(() -> {
                if (context != null) {
                    context.start(null).complete();
                }
            });
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("A user could not be made anonymous altogether; run it again.", failure);
            errors.addErrorMessage(texts.getText(locale, "acceptability.people.failed"));
        }
        return new ServiceResultImpl(errors);
    }
}
