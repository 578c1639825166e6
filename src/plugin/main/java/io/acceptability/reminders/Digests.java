package io.acceptability.reminders;

import com.atlassian.jira.mail.Email;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.templaterenderer.TemplateRenderer;
import io.acceptability.PersonalWordings;
import io.acceptability.ReminderList;
import io.acceptability.ReminderPeople;
import io.acceptability.SubjectInfo;
import io.acceptability.Wording;
import io.acceptability.domain.Reminder.Matter;
import io.acceptability.domain.Subject;
import io.acceptability.domain.Text;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Writes the mail that one person gets: in their language and time zone, and in the form they have asked Jira for, HTML or plain text.
 *
 * <p>Mails of both forms at once take classes whose names differ between Jira 10 and 11.
 */
@Component
class Digests {
    static final String TEMPLATE = "/templates/reminders/digest.vm";

    /** More subjects than these are counted: nobody reads on. */
    static final int MOST = 20;

    private static final String KEY = "acceptability.reminders.";
    private static final String PORTFOLIO = "?selectedItem=io.acceptability.jira:portfolio";

    private final PersonalWordings wordings;
    private final ReminderPeople people;
    private final TemplateRenderer templates;
    private final ApplicationProperties application;

    Digests(
            PersonalWordings wordings,
            ReminderPeople people,
            TemplateRenderer templates,
            ApplicationProperties application) {
        this.wordings = wordings;
        this.people = people;
        this.templates = templates;
        this.application = application;
    }

    /** The mail to this person. */
    Email mail(ApplicationUser person, ReminderList list) {
        DigestView digest = digest(list, wordings.of(person, list.names()));
        boolean plain = people.readsPlainText(person);
        Email mail = new Email(person.getEmailAddress());
        mail.setSubject(digest.title());
        mail.setEncoding(StandardCharsets.UTF_8.name());
        mail.setMimeType(plain ? "text/plain" : "text/html");
        mail.setBody(plain ? digest.plain() : html(digest));
        return mail;
    }

    private String html(DigestView digest) {
        StringWriter html = new StringWriter();
        try {
            templates.render(TEMPLATE, Map.of("digest", digest), html);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return html.toString();
    }

    private DigestView digest(ReminderList list, Wording wording) {
        List<ReminderList.Item> items = list.items();
        int more = Math.max(0, items.size() - MOST);
        String base = application.getBaseUrl(UrlMode.CANONICAL);
        String first = name(items.get(0).subject());
        return new DigestView(
                wording.word(
                        items.size() == 1
                                ? Text.of(KEY + "title.one", first)
                                : Text.of(KEY + "title", first, items.size() - 1)),
                wording.word(Text.of(KEY + "lead")),
                items.stream()
                        .limit(MOST)
                        .map(item -> item(item, wording, base))
                        .toList(),
                more == 0 ? "" : wording.word(Text.of(KEY + "more", more)),
                wording.word(Text.of(KEY + "why")),
                wording.word(Text.of(KEY + "off")),
                base + "/secure/AcceptabilityReminders.jspa");
    }

    private static DigestView.Item item(ReminderList.Item item, Wording wording, String base) {
        return new DigestView.Item(
                name(item.subject()),
                item.subject().summary(),
                address(item.subject(), base),
                wording.word(item.reminder().verdict().label()),
                item.reminder().matters().stream()
                        .map(Matter::text)
                        .map(wording::word)
                        .toList(),
                wording.word(Text.of(KEY + "next", item.reminder().nextAct().text())));
    }

    /** What people call it: the key, also of a project. */
    private static String name(SubjectInfo subject) {
        return subject.subject().type() == Subject.Type.PROJECT ? subject.projectKey() : subject.key();
    }

    private static String address(SubjectInfo subject, String base) {
        String key = URLEncoder.encode(name(subject), StandardCharsets.UTF_8);
        return subject.subject().type() == Subject.Type.PROJECT
                ? base + "/projects/" + key + PORTFOLIO
                : base + "/browse/" + key;
    }
}
