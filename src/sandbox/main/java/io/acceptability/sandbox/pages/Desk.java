package io.acceptability.sandbox.pages;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.web.Page;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the pages about issues and projects share: who asks, what they may see, and what they are told. */
final class Desk {
    private final SandboxJira jira;
    private final Notices notices = new Notices();

    Desk(SandboxJira jira) {
        this.jira = jira;
    }

    SandboxJira jira() {
        return jira;
    }

    Notices notices() {
        return notices;
    }

    static ApplicationUser user(PageRequest request) {
        return request.user().orElseThrow(() -> new IllegalStateException("the page is for logged-in users only"));
    }

    static String userKey(PageRequest request) {
        return user(request).getKey();
    }

    /** The page for administrators of the sandbox only. */
    Page forAdmins(Page page) {
        return request -> jira.permissions().isAdministrator(userKey(request)) ? page.answer(request) : notAllowed();
    }

    /** The issue of a key, now or before it moved, if the reader may see it. */
    Optional<IssueRecord> issue(String key, PageRequest request) {
        return jira.store()
                .issues()
                .byKey(key)
                .filter(issue -> jira.permissions().maySee(issue, userKey(request)));
    }

    Optional<ProjectRecord> project(String key, PageRequest request) {
        return jira.store()
                .projects()
                .byKey(key)
                .filter(project -> jira.permissions().maySee(project, userKey(request)));
    }

    /** The projects that the reader may see, by name. */
    List<ProjectRecord> projects(PageRequest request) {
        return jira.store().projects().all().stream()
                .filter(project -> jira.permissions().maySee(project, userKey(request)))
                .toList();
    }

    /** A model with the notice that waits for the reader, if any. */
    Map<String, Object> model(PageRequest request) {
        Map<String, Object> model = new HashMap<>();
        request.parameter("notice")
                .flatMap(id -> notices.take(id, userKey(request)))
                .ifPresent(notice -> model.put("notice", notice));
        return model;
    }

    // One answer for both: whether a hidden issue exists is nobody's business.
    static PageResult noIssue() {
        return PageResult.error(404, "No such issue", "The issue does not exist, or you cannot see it.");
    }

    static PageResult noProject() {
        return PageResult.error(404, "No such project", "The project does not exist, or you cannot see it.");
    }

    static PageResult notAllowed() {
        return PageResult.error(403, "Not allowed", "You do not have the permission to do this.");
    }
}
