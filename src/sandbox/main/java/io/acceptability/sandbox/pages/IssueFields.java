package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.web.PageRequest;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What the form for an issue holds, as text; empty where nothing was entered. */
public record IssueFields(
        String project,
        String type,
        String summary,
        String priority,
        String assignee,
        String due,
        String labels,
        String components,
        String fixVersions,
        String epic,
        String parent,
        String security,
        String description) {

    static IssueFields of(PageRequest request) {
        return new IssueFields(
                value(request, "project"),
                value(request, "type"),
                value(request, "summary"),
                value(request, "priority"),
                value(request, "assignee"),
                value(request, "due"),
                value(request, "labels"),
                value(request, "components"),
                value(request, "fixVersions"),
                value(request, "epic"),
                value(request, "parent"),
                value(request, "security"),
                value(request, "description"));
    }

    /** What is wrong with what was entered; empty when nothing is. */
    List<String> problems() {
        List<String> problems = new ArrayList<>();
        if (summary.isEmpty()) {
            problems.add("The summary is missing.");
        }
        if (summary.length() > 255) {
            problems.add("The summary has " + summary.length() + " characters; at most 255 are possible.");
        }
        try {
            dueDay();
        } catch (DateTimeException e) {
            problems.add("The due date is no date: " + due);
        }
        return problems;
    }

    NewIssue toNewIssue() {
        NewIssue issue = NewIssue.in(project)
                .type(type)
                .summary(summary)
                .description(orNull(description))
                .priority(orNull(priority))
                .assignee(orNull(assignee))
                .due(dueDay())
                .labels(List.of(words(labels)))
                .components(list(components))
                .fixVersions(list(fixVersions));
        if (!epic.isEmpty()) {
            issue.epic(epic);
        }
        if (!parent.isEmpty()) {
            issue.parent(parent);
        }
        if (!security.isEmpty()) {
            issue.securityLevel(security);
        }
        return issue;
    }

    IssueEdit toEdit() {
        return IssueEdit.of()
                .summary(summary)
                .description(orNull(description))
                .priority(orNull(priority))
                .assignee(orNull(assignee))
                .due(dueDay())
                .labels(List.of(words(labels)))
                .components(list(components))
                .fixVersions(list(fixVersions))
                .epic(orNull(epic))
                .securityLevel(orNull(security));
    }

    private LocalDate dueDay() {
        return due.isEmpty() ? null : LocalDate.parse(due);
    }

    private static String value(PageRequest request, String name) {
        return request.parameter(name).map(String::strip).orElse("");
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    private static String[] words(String text) {
        return text.isEmpty() ? new String[0] : text.split("[\\s,]+");
    }

    private static List<String> list(String text) {
        return Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
