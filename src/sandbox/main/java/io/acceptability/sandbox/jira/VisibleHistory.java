package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Records.Change;
import io.acceptability.sandbox.store.Records.ChangeGroup;
import io.acceptability.sandbox.store.Store;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** What changed about an issue, as far as a reader may see it: a change that names a hidden issue is left out. */
public final class VisibleHistory {
    private static final Set<String> NAMING_ISSUES = Set.of("Link", "Epic Link", "Epic Child", "Parent");

    private final Store store;
    private final Permissions permissions;
    private final String reader;

    public VisibleHistory(Store store, Permissions permissions, String readerKey) {
        this.store = store;
        this.permissions = permissions;
        this.reader = readerKey;
    }

    /** Oldest first; an act of which nothing may be seen is left out altogether. */
    public List<ChangeGroup> of(IssueRecord issue) {
        return store.records().history(issue.id()).stream()
                .map(group -> new ChangeGroup(
                        group.id(),
                        group.issueId(),
                        group.author(),
                        group.created(),
                        group.changes().stream().filter(this::maySee).toList()))
                .filter(group -> !group.changes().isEmpty())
                .toList();
    }

    private boolean maySee(Change change) {
        return !NAMING_ISSUES.contains(change.field())
                || Stream.of(change.oldValue(), change.oldString(), change.newValue(), change.newString())
                        .filter(Objects::nonNull)
                        .flatMap(key -> store.issues().byKey(key).stream())
                        .allMatch(named -> permissions.maySee(named, reader));
    }
}
