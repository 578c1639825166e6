package io.acceptability.sandbox.api;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.CurrentUser;
import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Store;
import java.util.Optional;
import java.util.function.Supplier;

/** What every resource needs: who calls, what they may see, and where the sandbox is. */
final class Caller {
    private final SandboxJira jira;
    private final Supplier<String> baseUrl;

    Caller(SandboxJira jira, Supplier<String> baseUrl) {
        this.jira = jira;
        this.baseUrl = baseUrl;
    }

    SandboxJira jira() {
        return jira;
    }

    Store store() {
        return jira.store();
    }

    Permissions permissions() {
        return jira.permissions();
    }

    /** Key of the user who calls. */
    String user() {
        return CurrentUser.get()
                .map(ApplicationUser::getKey)
                .orElseThrow(() -> ApiError.of(
                        401, "You are not authenticated. Authentication required to perform this operation."));
    }

    /** An address of Jira's REST. */
    String rest(String path) {
        return baseUrl.get() + "/rest/api/2/" + path;
    }

    String baseUrl() {
        return baseUrl.get();
    }

    /** The issue with this key or id, when the caller may see it. */
    IssueRecord issue(String keyOrId) {
        return find(keyOrId).orElseThrow(ApiError::noIssue);
    }

    /** The issue with this key or id, empty when there is none for the caller. */
    Optional<IssueRecord> find(String keyOrId) {
        if (keyOrId == null) {
            return Optional.empty();
        }
        Optional<IssueRecord> found = keyOrId.matches("[0-9]{1,18}")
                ? store().issues().byId(Long.parseLong(keyOrId))
                : store().issues().byKey(keyOrId);
        return found.filter(issue -> permissions().maySee(issue, user()));
    }

    /** The issue, when the caller may do this with it too. */
    IssueRecord issueFor(String keyOrId, String permission, String refusal) {
        IssueRecord issue = issue(keyOrId);
        if (!permissions().has(permission, issue, user())) {
            throw ApiError.of(403, refusal);
        }
        return issue;
    }

    /** The project with this key or id, when the caller may see it. */
    Optional<ProjectRecord> project(String keyOrId) {
        if (keyOrId == null) {
            return Optional.empty();
        }
        Optional<ProjectRecord> byKey = store().projects().byKey(keyOrId);
        Optional<ProjectRecord> found = byKey.isPresent() || !keyOrId.matches("[0-9]{1,18}")
                ? byKey
                : store().projects().byId(Long.parseLong(keyOrId));
        return found.filter(project -> permissions().maySee(project, user()));
    }

    void requireAdministrator() {
        if (!permissions().isAdministrator(user())) {
            throw ApiError.of(403, "Client must be authenticated as an administrator.");
        }
    }
}
