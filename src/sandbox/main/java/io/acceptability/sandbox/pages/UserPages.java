package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.people.Anonymization;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The users, for administrators, and making one of them anonymous: first what it changes, then doing it. */
final class UserPages {
    static final String ADDRESS = "/secure/admin/users";

    private final Desk desk;
    private final SideMenu menu;
    private final Anonymization anonymization;

    UserPages(Desk desk, SideMenu menu, Anonymization anonymization) {
        this.desk = desk;
        this.menu = menu;
        this.anonymization = anonymization;
    }

    void addTo(Web web) {
        web.memberPage(ADDRESS, desk.forAdmins(this::list));
        web.memberPage(ADDRESS + "/*", desk.forAdmins(this::user));
    }

    /** A user in the list, or alone. */
    public record UserLine(String name, String key, String displayName, String email, boolean active) {}

    private PageResult list(PageRequest request) {
        Map<String, Object> model = menu.administration(request, "users", desk.model(request));
        model.put(
                "users",
                desk.jira().store().accounts().all().stream()
                        .sorted(Comparator.comparing(Account::name))
                        .map(UserPages::line)
                        .toList());
        return PageResult.html("Users", "pages/users.vm", model, "atl.admin");
    }

    private PageResult user(PageRequest request) {
        Optional<Account> account = desk.jira().store().accounts().byName(request.wildcard(0));
        if (account.isEmpty()) {
            return PageResult.error(404, "No such user", "There is no such user.");
        }
        if (request.isPost()) {
            return PageResult.redirect(ADDRESS + anonymize(account.get(), Desk.userKey(request)));
        }
        Map<String, Object> model = menu.administration(request, "users", desk.model(request));
        model.put("person", line(account.get()));
        model.put("affected", anonymization.affected(account.get()));
        return PageResult.html("Anonymize user", "pages/user.vm", model, "atl.admin");
    }

    private String anonymize(Account account, String admin) {
        if (account.key().equals(admin)) {
            return desk.notices()
                    .refusal(admin, "Nobody was made anonymous", List.of("You cannot make yourself anonymous."));
        }
        Anonymization.Done done = anonymization.anonymize(account);
        return done.errors().isEmpty()
                ? desk.notices().success(admin, "The user is now " + done.displayName() + " (" + done.key() + ")")
                : desk.notices().refusal(admin, "The user is anonymous in part", done.errors());
    }

    private static UserLine line(Account account) {
        return new UserLine(account.name(), account.key(), account.displayName(), account.email(), account.active());
    }
}
