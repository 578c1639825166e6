package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.jira.IssueEdit;
import io.acceptability.sandbox.jira.Permissions;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.IssueRecord;
import io.acceptability.sandbox.store.Links.Link;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import io.acceptability.sandbox.workflow.TransitionRefused;
import io.acceptability.sandbox.workflow.WorkflowModel.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The page of an issue, and what can be done on it in one click. */
final class IssuePages {
    private static final String CONTEXT = "jira.view.issue";

    private final Desk desk;
    private final IssueReader reader;

    IssuePages(Desk desk, InstalledPlugin plugin) {
        this.desk = desk;
        this.reader = new IssueReader(desk.jira(), plugin);
    }

    void addTo(Web web) {
        web.memberPage("/browse/*", this::view);
        web.memberPage("/browse/*/transition", request -> act(request, this::transition));
        web.memberPage("/browse/*/comment", request -> act(request, this::comment));
        web.memberPage("/browse/*/link", request -> act(request, this::link));
        web.memberPage("/browse/*/unlink", request -> act(request, this::unlink));
    }

    private interface Act {
        /** Does it; the query to come back to the issue with. */
        String on(IssueRecord issue, PageRequest request);
    }

    private PageResult view(PageRequest request) {
        String key = request.wildcard(0);
        Optional<IssueRecord> issue = desk.issue(key, request);
        if (issue.isEmpty()) {
            return desk.project(key, request).isPresent() ? PageResult.redirect("/projects/" + key) : Desk.noIssue();
        }
        if (!issue.get().key().equals(key)) {
            return PageResult.redirect("/browse/" + issue.get().key());
        }
        Map<String, Object> model = desk.model(request);
        model.put("view", reader.read(issue.get(), Desk.user(request)));
        model.put("linkChoices", linkChoices());
        String title = "[" + issue.get().key() + "] " + issue.get().summary();
        return PageResult.html(title, "pages/issue.vm", model, CONTEXT);
    }

    private PageResult act(PageRequest request, Act act) {
        Optional<IssueRecord> issue = desk.issue(request.wildcard(0), request);
        if (issue.isEmpty()) {
            return Desk.noIssue();
        }
        String query = request.isPost() ? act.on(issue.get(), request) : "";
        return PageResult.redirect("/browse/" + issue.get().key() + query);
    }

    private String transition(IssueRecord issue, PageRequest request) {
        String user = Desk.userKey(request);
        int id = (int) number(request.parameter("transition").orElse(""));
        List<Transition> open = desk.jira().acts().transitions(issue, user);
        Optional<Transition> chosen =
                open.stream().filter(each -> each.id() == id).findFirst();
        if (chosen.isEmpty()) {
            return refused(request, "This transition is not open here", "Somebody may have moved the issue meanwhile.");
        }
        try {
            desk.jira().acts().transition(issue, id, IssueEdit.of(), user);
            return "";
        } catch (TransitionRefused e) {
            List<String> messages = new ArrayList<>(e.errorMessages());
            e.errors().forEach((field, text) -> messages.add(text));
            return desk.notices()
                    .refusal(
                            user,
                            issue.key() + " was not moved to " + chosen.get().name(),
                            messages);
        }
    }

    private String comment(IssueRecord issue, PageRequest request) {
        String body = request.parameter("body").orElse("").strip();
        if (!may(Permissions.COMMENT, issue, request)) {
            return refused(request, "The comment was not added", "You do not have the permission to comment.");
        }
        if (body.isEmpty()) {
            return refused(request, "The comment was not added", "It was empty.");
        }
        desk.jira().acts().comment(issue, body, Desk.userKey(request));
        return "";
    }

    private String link(IssueRecord issue, PageRequest request) {
        if (!may(Permissions.LINK, issue, request)) {
            return refused(request, "The link was not made", "You do not have the permission to link issues.");
        }
        String[] choice = request.parameter("type").orElse("").split(":", 2);
        Optional<LinkType> type =
                desk.jira().store().constants().linkType(number(choice[0])).filter(known -> !known.isSystem());
        String key = request.parameter("issue").orElse("").strip();
        Optional<IssueRecord> other = desk.issue(key, request);
        if (type.isEmpty() || other.isEmpty()) {
            return refused(request, "The link was not made", "There is no issue " + key + ", or you cannot see it.");
        }
        if (other.get().id() == issue.id()) {
            return refused(request, "The link was not made", "An issue cannot be linked to itself.");
        }
        boolean outward = choice.length == 2 && choice[1].equals("outward");
        desk.jira()
                .acts()
                .link(type.get(), outward ? issue : other.get(), outward ? other.get() : issue, Desk.userKey(request));
        return "";
    }

    private String unlink(IssueRecord issue, PageRequest request) {
        Optional<Link> link = desk.jira()
                .store()
                .links()
                .byId(number(request.parameter("link").orElse("")))
                .filter(known -> known.source() == issue.id() || known.destination() == issue.id());
        if (link.isEmpty() || !may(Permissions.LINK, issue, request) || !seesOtherEnd(link.get(), issue, request)) {
            return refused(request, "The link was not removed", "It is gone already, or you may not remove it.");
        }
        desk.jira().acts().unlink(link.get(), Desk.userKey(request));
        return "";
    }

    private boolean seesOtherEnd(Link link, IssueRecord issue, PageRequest request) {
        long other = link.source() == issue.id() ? link.destination() : link.source();
        return desk.jira()
                .store()
                .issues()
                .byId(other)
                .filter(end -> desk.jira().permissions().maySee(end, Desk.userKey(request)))
                .isPresent();
    }

    private List<LinkChoice> linkChoices() {
        List<LinkChoice> choices = new ArrayList<>();
        for (LinkType type : desk.jira().store().constants().linkTypes()) {
            if (!type.isSystem()) {
                choices.add(new LinkChoice(type.id() + ":outward", type.outward()));
                if (!type.inward().equals(type.outward())) {
                    choices.add(new LinkChoice(type.id() + ":inward", type.inward()));
                }
            }
        }
        return choices;
    }

    /** A way to link, for the form. */
    public record LinkChoice(String value, String phrase) {}

    private boolean may(String permission, IssueRecord issue, PageRequest request) {
        return desk.jira().permissions().has(permission, issue, Desk.userKey(request));
    }

    private String refused(PageRequest request, String title, String why) {
        return desk.notices().refusal(Desk.userKey(request), title, List.of(why));
    }

    private static long number(String text) {
        return text.matches("\\d{1,9}") ? Long.parseLong(text) : -1;
    }
}
