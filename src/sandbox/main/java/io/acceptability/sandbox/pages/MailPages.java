package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.mail.MailBox;
import io.acceptability.sandbox.mail.MailBox.Mail;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.util.Map;
import java.util.Optional;

/** The mails that would have been sent, for administrators. */
final class MailPages {
    static final String ADDRESS = "/secure/admin/mails";

    private final Desk desk;
    private final SideMenu menu;
    private final Look look;
    private final MailBox box;

    MailPages(Desk desk, SideMenu menu, MailBox box) {
        this.desk = desk;
        this.menu = menu;
        this.look = new Look(desk.jira());
        this.box = box;
    }

    void addTo(Web web) {
        web.memberPage(ADDRESS, desk.forAdmins(this::list));
        web.memberPage(ADDRESS + "/*", desk.forAdmins(this::mail));
    }

    /** A mail in the list, or alone. */
    public record MailLine(String id, String to, String subject, String time, boolean html, String body) {}

    private PageResult list(PageRequest request) {
        Map<String, Object> model = menu.administration(request, "mails", desk.model(request));
        model.put("mails", box.all().stream().map(this::line).toList());
        return PageResult.html("Mails", "pages/mails.vm", model, "atl.admin");
    }

    private PageResult mail(PageRequest request) {
        String id = request.wildcard(0);
        Optional<Mail> mail = id.matches("[0-9]{1,18}") ? box.byId(Long.parseLong(id)) : Optional.empty();
        if (mail.isEmpty()) {
            return PageResult.error(404, "No such mail", "There is no such mail.");
        }
        Map<String, Object> model = menu.administration(request, "mails", desk.model(request));
        model.put("mail", line(mail.get()));
        return PageResult.html(mail.get().subject(), "pages/mail.vm", model, "atl.admin");
    }

    private MailLine line(Mail mail) {
        return new MailLine(
                String.valueOf(mail.id()),
                mail.to(),
                mail.subject(),
                look.time(mail.queued()),
                mail.isHtml(),
                mail.body());
    }
}
