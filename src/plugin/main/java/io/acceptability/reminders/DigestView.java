package io.acceptability.reminders;

import java.util.List;

/**
 * What one person is told in a mail, in their words.
 *
 * @param items the worst first
 * @param more that there are further subjects; empty when there are none
 * @param off what the link does that ends it
 */
public record DigestView(
        String title, String lead, List<Item> items, String more, String why, String off, String offHref) {
    /** A subject that waits. */
    public record Item(String key, String summary, String href, String verdict, List<String> matters, String next) {}

    public DigestView {
        items = List.copyOf(items);
    }

    /** The whole of it without any markup. */
    String plain() {
        StringBuilder text = new StringBuilder(lead).append("\n");
        for (Item item : items) {
            text.append("\n").append(item.key()).append(" ").append(item.summary());
            text.append("\n").append(item.verdict());
            item.matters().forEach(matter -> text.append("\n- ").append(matter));
            text.append("\n").append(item.next());
            text.append("\n").append(item.href()).append("\n");
        }
        if (!more.isEmpty()) {
            text.append("\n").append(more).append("\n");
        }
        return text.append("\n-- \n")
                .append(why)
                .append("\n")
                .append(off)
                .append("\n")
                .append(offHref)
                .append("\n")
                .toString();
    }
}
