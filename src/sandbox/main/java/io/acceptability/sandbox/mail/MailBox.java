package io.acceptability.sandbox.mail;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import io.acceptability.sandbox.store.Database;
import io.acceptability.sandbox.store.Sql;
import io.acceptability.sandbox.store.Store;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps every mail instead of sending it, for administrators to look at. */
public final class MailBox implements MailQueue {
    private static final String COLUMNS = "select id, recipient, subject, mime_type, body, queued from sandbox_mail";

    private final Store store;
    private final Database database;
    private final String node;

    /** A mail as it would have gone out. */
    public record Mail(long id, String to, String subject, String mimeType, String body, Instant queued) {
        public boolean isHtml() {
            return mimeType.startsWith("text/html");
        }
    }

    public MailBox(Store store, String node) {
        this.store = store;
        this.database = store.database();
        this.node = node;
    }

    @Override
    public void addItem(MailQueueItem item) {
        if (!(item instanceof SingleMailQueueItem single)) {
            throw new IllegalArgumentException("The sandbox keeps mails to one recipient only, not " + item);
        }
        Email email = single.getEmail();
        database.act(sql -> sql.update(
                "insert into sandbox_mail (id, recipient, subject, mime_type, body, queued, node)"
                        + " values (?,?,?,?,?,?,?)",
                store.sequences().next("SandboxMail"),
                email.getTo(),
                email.getSubject(),
                email.getMimeType(),
                email.getBody(),
                Instant.now(),
                node));
    }

    /** No mail waits: each is put into the box at once. */
    @Override
    public int size() {
        return 0;
    }

    /** All mails, the newest first. */
    public List<Mail> all() {
        return database.read(sql -> sql.list(COLUMNS + " order by queued desc, id desc", MailBox::mail));
    }

    public Optional<Mail> byId(long id) {
        return database.read(sql -> sql.first(COLUMNS + " where id = ?", MailBox::mail, id));
    }

    public void clear() {
        database.act(sql -> sql.update("delete from sandbox_mail"));
    }

    private static Mail mail(java.sql.ResultSet r) throws java.sql.SQLException {
        return new Mail(
                r.getLong(1), r.getString(2), r.getString(3), r.getString(4), r.getString(5), Sql.instant(r, "queued"));
    }
}
