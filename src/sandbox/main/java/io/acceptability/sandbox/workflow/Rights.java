package io.acceptability.sandbox.workflow;

import io.acceptability.sandbox.store.IssueRecord;

/** What the workflow asks about people. */
public interface Rights {
    /** Whether the user holds a permission, by its key, on an issue. */
    boolean has(String permission, IssueRecord issue, String userKey);

    boolean inGroup(String group, String userKey);
}
