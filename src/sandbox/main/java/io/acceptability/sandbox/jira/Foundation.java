package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants;
import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Projects.Holder;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import io.acceptability.sandbox.store.Roles;
import io.acceptability.sandbox.store.Store;
import java.util.List;

/** What a new sandbox begins with: constants, people, groups, roles, and the permissions of its projects. */
public final class Foundation {
    public static final String ADMINISTRATORS_GROUP = "jira-administrators";
    public static final String DEVELOPERS_GROUP = "jira-developers";
    public static final String USERS_GROUP = "jira-software-users";

    private static final String LAID = "foundation";
    private static final List<String> SEEN_BY = List.of("BROWSE_PROJECTS", "CREATE_ISSUES", "ADD_COMMENTS");
    private static final List<String> DONE_BY_DEVELOPERS = List.of(
            "EDIT_ISSUES",
            "TRANSITION_ISSUES",
            "LINK_ISSUES",
            "ASSIGN_ISSUES",
            "ASSIGNABLE_USER",
            "RESOLVE_ISSUES",
            "CLOSE_ISSUES",
            "SCHEDULE_ISSUES",
            "MOVE_ISSUES",
            "SET_ISSUE_SECURITY",
            "MODIFY_REPORTER");
    private static final List<String> DONE_BY_ADMINISTRATORS = List.of(
            "ADMINISTER_PROJECTS",
            "DELETE_ISSUES",
            "EDIT_ALL_COMMENTS",
            "DELETE_ALL_COMMENTS",
            "TRANSITION_ISSUES",
            "EDIT_ISSUES");

    private final Store store;

    Foundation(Store store) {
        this.store = store;
    }

    /** Lays the foundation in an empty store; does nothing in one that has it. */
    void lay() {
        if (store.records().setting(LAID).isPresent()) {
            return;
        }
        store.database().transact(() -> {
            constants();
            people();
            store.records().setSetting(LAID, "1");
            return null;
        });
    }

    /**
     * A project of the demo kind: dana leads it, lin administers it, tess works in it, carl is its customer.
     *
     * @param forEverybody whether all users may see it and eve works in it too; else eve has no access
     */
    public ProjectRecord demoProject(String key, String name, String description, boolean forEverybody) {
        return store.database().transact(() -> {
            ProjectRecord project = project(key, name, keyOf("dana"), description);
            Roles roles = store.roles();
            roles.remove(project.id(), Roles.DEVELOPERS, DEVELOPERS_GROUP);
            for (String user : List.of("dana", "tess", "lin")) {
                roles.addUser(project.id(), Roles.DEVELOPERS, keyOf(user));
            }
            if (forEverybody) {
                roles.addUser(project.id(), Roles.DEVELOPERS, keyOf("eve"));
            } else {
                roles.remove(project.id(), Roles.USERS, USERS_GROUP);
            }
            roles.addUser(project.id(), Roles.ADMINISTRATORS, keyOf("lin"));
            roles.addUser(project.id(), Roles.CUSTOMERS, keyOf("carl"));
            return project;
        });
    }

    /** A project that every user sees and every developer works in. */
    public ProjectRecord project(String key, String name, String leadKey, String description) {
        return store.database().transact(() -> {
            ProjectRecord project = store.projects().create(key, name, leadKey, description);
            for (String permission : SEEN_BY) {
                for (String role : List.of(Roles.USERS, Roles.CUSTOMERS, Roles.DEVELOPERS, Roles.ADMINISTRATORS)) {
                    store.projects().grant(project.id(), permission, Holder.ROLE, role);
                }
                store.projects().grant(project.id(), permission, Holder.LEAD, null);
            }
            for (String permission : DONE_BY_DEVELOPERS) {
                store.projects().grant(project.id(), permission, Holder.ROLE, Roles.DEVELOPERS);
                store.projects().grant(project.id(), permission, Holder.LEAD, null);
            }
            for (String permission : DONE_BY_ADMINISTRATORS) {
                store.projects().grant(project.id(), permission, Holder.ROLE, Roles.ADMINISTRATORS);
                store.projects().grant(project.id(), permission, Holder.LEAD, null);
            }
            store.roles().addGroup(project.id(), Roles.ADMINISTRATORS, ADMINISTRATORS_GROUP);
            store.roles().addGroup(project.id(), Roles.DEVELOPERS, DEVELOPERS_GROUP);
            store.roles().addGroup(project.id(), Roles.DEVELOPERS, ADMINISTRATORS_GROUP);
            store.roles().addGroup(project.id(), Roles.USERS, USERS_GROUP);
            return project;
        });
    }

    private String keyOf(String name) {
        return store.accounts().byName(name).orElseThrow().key();
    }

    private void people() {
        for (String group : List.of(ADMINISTRATORS_GROUP, DEVELOPERS_GROUP, USERS_GROUP)) {
            store.accounts().createGroup(group);
        }
        Roles roles = store.roles();
        roles.create(Roles.ADMINISTRATORS, "Administer the project");
        roles.create(Roles.DEVELOPERS, "Work on its issues");
        roles.create(Roles.CUSTOMERS, "The customer's people");
        roles.create(Roles.USERS, "See the project");
        user("admin", "Admin", null, ADMINISTRATORS_GROUP, USERS_GROUP);
        user("dana", "Dana Delgado", null, DEVELOPERS_GROUP, USERS_GROUP);
        user("carl", "Carl Castro", null, USERS_GROUP);
        user("tess", "Tess Tanaka", null, DEVELOPERS_GROUP, USERS_GROUP);
        user("eve", "Eve Ekström", null, DEVELOPERS_GROUP, USERS_GROUP);
        user("lin", "林晓", "zh_CN", DEVELOPERS_GROUP, USERS_GROUP);
    }

    private void user(String name, String displayName, String language, String... groups) {
        Account account = store.accounts().create(name, displayName, name, language);
        for (String group : groups) {
            store.accounts().addToGroup(group, account.key());
        }
    }

    private void constants() {
        Constants constants = store.constants();
        int id = 1;
        for (String priority : List.of("Blocker", "Critical", "High", "Medium", "Low")) {
            constants.create(Kind.PRIORITY, String.valueOf(id++), priority, null);
        }
        constants.create(Kind.STATUS, "10000", "To Do", category(Category.TO_DO));
        constants.create(Kind.STATUS, "3", "In Progress", category(Category.IN_PROGRESS));
        constants.create(Kind.STATUS, "10001", "Done", category(Category.DONE));
        constants.create(Kind.STATUS, "10002", "Delivered", category(Category.DONE));
        constants.create(Kind.STATUS, "1", "Open", category(Category.TO_DO));
        constants.create(Kind.STATUS, "4", "Reopened", category(Category.TO_DO));
        constants.create(Kind.STATUS, "5", "Resolved", category(Category.DONE));
        constants.create(Kind.STATUS, "6", "Closed", category(Category.DONE));
        id = 10_000;
        for (String resolution : List.of("Done", "Won't Do", "Duplicate", "Cannot Reproduce")) {
            constants.create(Kind.RESOLUTION, String.valueOf(id++), resolution, null);
        }
        id = 10_000;
        for (String type : List.of("Epic", "Story", "Task", "Bug", "Incident", "Test", "Improvement")) {
            constants.create(Kind.ISSUE_TYPE, String.valueOf(id++), type, null);
        }
        constants.create(Kind.ISSUE_TYPE, String.valueOf(id), "Sub-task", Constants.SUBTASK_STYLE);
        constants.createLinkType("Blocks", "is blocked by", "blocks", null);
        constants.createLinkType("Cloners", "is cloned by", "clones", null);
        constants.createLinkType("Duplicate", "is duplicated by", "duplicates", null);
        constants.createLinkType("Relates", "relates to", "relates to", null);
        constants.createLinkType(
                "jira_subtask_link", "jira_subtask_inward", "jira_subtask_outward", Constants.SUBTASK_STYLE);
        constants.createLinkType("Epic-Story Link", "has Epic", "is Epic of", Constants.EPIC_STYLE);
    }

    private static String category(Category category) {
        return String.valueOf(category.id());
    }
}
