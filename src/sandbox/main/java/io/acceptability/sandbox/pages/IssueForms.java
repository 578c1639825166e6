package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueParts.Association;
import io.acceptability.sandbox.store.IssueParts.Named;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Projects.SecurityLevel;
import io.acceptability.sandbox.store.Store;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import io.acceptability.sandbox.workflow.TransitionRefused;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Creating an issue and editing its usual fields. */
final class IssueForms {
    private final Desk desk;
    private final Store store;

    IssueForms(Desk desk) {
        this.desk = desk;
        this.store = desk.jira().store();
    }

    void addTo(Web web) {
        web.memberPage("/browse/*/edit", this::edit);
        web.memberPage("/secure/CreateIssue", this::create);
    }

    /** Something to choose in a form. */
    public record Option(String value, String label) {}

    private PageResult edit(PageRequest request) {
        Optional<IssueRecord> found = desk.issue(request.wildcard(0), request);
        if (found.isEmpty()) {
            return Desk.noIssue();
        }
        IssueRecord issue = found.get();
        if (!desk.jira().permissions().has(Permissions.EDIT, issue, Desk.userKey(request))) {
            return Desk.notAllowed();
        }
        if (!request.isPost()) {
            return form(request, issue.projectKey(), issue.key(), fieldsOf(issue, request), List.of());
        }
        IssueFields fields = IssueFields.of(request);
        List<String> problems = problems(fields, request);
        // An epic that the reader cannot see was not in the form, so that leaving it empty must not take it away.
        if (problems.isEmpty()) {
            try {
                desk.jira()
                        .changes()
                        .edit(
                                issue.id(),
                                fields.epic().isEmpty() && hasHiddenEpic(issue, request)
                                        ? fields.toEdit()
                                                .epic(epicOf(issue)
                                                        .map(IssueRecord::key)
                                                        .orElse(null))
                                        : fields.toEdit(),
                                Desk.userKey(request));
                return PageResult.redirect("/browse/" + issue.key());
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage() + ".");
            }
        }
        return form(request, issue.projectKey(), issue.key(), fields, problems);
    }

    private PageResult create(PageRequest request) {
        IssueFields fields = IssueFields.of(request);
        List<ProjectRecord> projects = creatable(request);
        if (projects.isEmpty()) {
            return Desk.notAllowed();
        }
        String project = projects.stream()
                .map(ProjectRecord::key)
                .filter(fields.project()::equals)
                .findFirst()
                .orElse(projects.get(0).key());
        if (!request.isPost()) {
            return form(request, project, "", fields, List.of());
        }
        List<String> problems = problems(fields, request);
        if (!project.equals(fields.project())) {
            problems.add("You cannot create issues in this project.");
        }
        if (problems.isEmpty()) {
            try {
                IssueRecord created = desk.jira().issues().create(fields.toNewIssue(), Desk.userKey(request));
                return PageResult.redirect("/browse/" + created.key());
            } catch (TransitionRefused e) {
                problems.addAll(e.errorMessages());
                problems.addAll(e.errors().values());
            } catch (IllegalArgumentException e) {
                problems.add(e.getMessage() + ".");
            }
        }
        return form(request, project, "", fields, problems);
    }

    private List<String> problems(IssueFields fields, PageRequest request) {
        List<String> problems = new ArrayList<>(fields.problems());
        for (String other : List.of(fields.epic(), fields.parent())) {
            if (!other.isEmpty() && desk.issue(other, request).isEmpty()) {
                problems.add("There is no issue " + other + ", or you cannot see it.");
            }
        }
        return problems;
    }

    private PageResult form(
            PageRequest request, String project, String key, IssueFields fields, List<String> problems) {
        long projectId = store.projects().byKey(project).orElseThrow().id();
        Map<String, Object> model = desk.model(request);
        model.put("fields", fields);
        model.put("problems", problems);
        model.put("key", key);
        model.put("project", project);
        model.put("projects", options(creatable(request)));
        model.put("types", constants(Kind.ISSUE_TYPE));
        model.put("priorities", constants(Kind.PRIORITY));
        model.put("people", people());
        model.put(
                "levels",
                store.projects().securityLevels(projectId).stream()
                        .map(SecurityLevel::name)
                        .map(name -> new Option(name, name))
                        .toList());
        String title = key.isEmpty() ? "Create issue" : "Edit " + key;
        return new PageResult.Html(problems.isEmpty() ? 200 : 400, title, "pages/issue-form.vm", model, List.of());
    }

    private IssueFields fieldsOf(IssueRecord issue, PageRequest request) {
        return new IssueFields(
                issue.projectKey(),
                store.constants().nameOf(Kind.ISSUE_TYPE, issue.typeId()),
                issue.summary(),
                text(store.constants().nameOf(Kind.PRIORITY, issue.priorityId())),
                text(issue.assignee()),
                issue.due() == null ? "" : issue.due().toString(),
                String.join(" ", store.parts().labels(issue.id())),
                names(Association.COMPONENT, issue),
                names(Association.FIX_VERSION, issue),
                hasHiddenEpic(issue, request)
                        ? ""
                        : epicOf(issue).map(IssueRecord::key).orElse(""),
                "",
                issue.securityLevel() == null
                        ? ""
                        : store.projects()
                                .securityLevel(issue.securityLevel())
                                .map(SecurityLevel::name)
                                .orElse(""),
                text(issue.description()));
    }

    private Optional<IssueRecord> epicOf(IssueRecord issue) {
        long type = store.constants().linkTypeOfStyle(Constants.EPIC_STYLE).id();
        return store.links().source(type, issue.id()).flatMap(store.issues()::byId);
    }

    private boolean hasHiddenEpic(IssueRecord issue, PageRequest request) {
        return epicOf(issue)
                .filter(epic -> !desk.jira().permissions().maySee(epic, Desk.userKey(request)))
                .isPresent();
    }

    private String names(Association association, IssueRecord issue) {
        return String.join(
                ", ",
                store.parts().parts(association, issue.id()).stream()
                        .map(Named::name)
                        .toList());
    }

    private List<ProjectRecord> creatable(PageRequest request) {
        return desk.projects(request).stream()
                .filter(project -> desk.jira().permissions().has(Permissions.CREATE, project, Desk.userKey(request)))
                .toList();
    }

    private static List<Option> options(List<ProjectRecord> projects) {
        return projects.stream()
                .map(project -> new Option(project.key(), project.name() + " (" + project.key() + ")"))
                .toList();
    }

    private List<Option> constants(Kind kind) {
        return store.constants().all(kind).stream()
                .map(Constant::name)
                .map(name -> new Option(name, name))
                .toList();
    }

    // Those who can log in: the hundreds that an import brings along are nobody to give work to.
    private List<Option> people() {
        Map<String, Option> byName = new TreeMap<>();
        for (Account account : store.accounts().all()) {
            if (account.active() && !store.accounts().groupsOf(account.key()).isEmpty()) {
                byName.put(account.displayName(), new Option(account.key(), account.displayName()));
            }
        }
        return List.copyOf(byName.values());
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
