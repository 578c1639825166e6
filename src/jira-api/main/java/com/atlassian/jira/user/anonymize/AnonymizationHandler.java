package com.atlassian.jira.user.anonymize;

import com.atlassian.jira.bc.ServiceResult;
import java.util.Collection;

/** Changes what is kept about a user when Jira makes them anonymous. */
public interface AnonymizationHandler<T> {
    Collection<AffectedEntity> getAffectedEntities(T parameter);

    ServiceResult update(T parameter);

    default int getNumberOfTasks(T parameter) {
        throw new UnsupportedOperationException("signature only");
    }
}
