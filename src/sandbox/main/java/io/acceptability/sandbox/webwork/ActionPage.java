package io.acceptability.sandbox.webwork;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What an action's view has rendered: a whole document that says in its head which layout it wants, or a fragment.
 *
 * @param meta the {@code <meta name content>} of its head
 */
public record ActionPage(String title, Map<String, String> meta, String bodyHtml) {

    private static final Pattern TITLE = Pattern.compile("(?s)<title>(.*?)</title>");
    private static final Pattern META = Pattern.compile("<meta\\s+name=\"([^\"]*)\"\\s+content=\"([^\"]*)\"\\s*/?>");
    private static final Pattern BODY = Pattern.compile("(?s)<body[^>]*>(.*)</body>");

    static ActionPage of(String html) {
        Map<String, String> meta = new LinkedHashMap<>();
        Matcher each = META.matcher(html);
        while (each.find()) {
            meta.put(each.group(1), each.group(2));
        }
        Matcher title = TITLE.matcher(html);
        Matcher body = BODY.matcher(html);
        return new ActionPage(
                title.find() ? plain(title.group(1).strip()) : "", meta, body.find() ? body.group(1) : html);
    }

    /** The layout that the page asks for, {@code atl.general} when it asks for none. */
    public String decorator() {
        return meta.getOrDefault("decorator", "atl.general");
    }

    private static String plain(String html) {
        return html.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
