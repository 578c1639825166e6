package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants.Category;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Store;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** How the sandbox's pages show issues, people and dates. */
final class Look {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final Store store;

    Look(SandboxJira jira) {
        this.store = jira.store();
    }

    /** An issue in one line. */
    IssueLine line(IssueRecord issue) {
        Optional<Constant> status = store.constants().byId(Kind.STATUS, issue.statusId());
        String type = name(Kind.ISSUE_TYPE, issue.typeId());
        return new IssueLine(
                issue.key(),
                issue.summary(),
                type,
                typeClass(type),
                status.map(Constant::name).orElse("?"),
                lozenge(status.map(Constant::category).orElse(Category.TO_DO)),
                name(Kind.PRIORITY, issue.priorityId()),
                issue.assignee() == null ? "Unassigned" : person(issue.assignee()),
                name(Kind.RESOLUTION, issue.resolutionId()),
                day(issue.due()),
                day(issue.updated()),
                issue.resolutionId() != null);
    }

    String name(Kind kind, String id) {
        String name = store.constants().nameOf(kind, id);
        return name == null ? "" : name;
    }

    /** A person by key; empty for nobody, the key itself for one who is gone. */
    String person(String key) {
        return key == null
                ? ""
                : store.accounts().byKey(key).map(Account::displayName).orElse(key);
    }

    String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }

    String day(Instant at) {
        return at == null ? "" : DAY.format(at.atZone(ZoneId.systemDefault()));
    }

    String time(Instant at) {
        return at == null ? "" : TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    static String lozenge(Category category) {
        return switch (category) {
            case TO_DO -> "aui-lozenge";
            case IN_PROGRESS -> "aui-lozenge aui-lozenge-inprogress";
            case DONE -> "aui-lozenge aui-lozenge-success";
        };
    }

    /** Which of the small squares stands before an issue type. */
    static String typeClass(String type) {
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "epic" -> "type-epic";
            case "story", "new feature" -> "type-story";
            case "bug", "incident", "defect" -> "type-bug";
            case "improvement" -> "type-improvement";
            case "test" -> "type-test";
            default -> "type-task";
        };
    }
}
