package io.acceptability.sandbox.web;

import java.util.List;
import java.util.Map;

/** What a page answers with. */
public sealed interface PageResult {

    /**
     * A page in the host's layout.
     *
     * @param status the HTTP status
     * @param title the title of the browser's tab
     * @param template the class path name of the Velocity template of the content
     * @param model what the template sees, besides what the layout gives every template
     * @param contexts the web-resource contexts whose plugin resources the page needs
     */
    record Html(int status, String title, String template, Map<String, Object> model, List<String> contexts)
            implements PageResult {}

    /** A redirect to a path below the context path ({@code /browse/PAY-1}). */
    record Redirect(String path) implements PageResult {}

    /** A plain body of another type. */
    record Body(int status, String contentType, byte[] bytes) implements PageResult {}

    /** An ordinary page. */
    static PageResult html(String title, String template, Map<String, Object> model, String... contexts) {
        return new Html(200, title, template, model, List.of(contexts));
    }

    /** An error page in the host's layout with one sentence. */
    static PageResult error(int status, String title, String sentence) {
        return new Html(status, title, "web/error.vm", Map.of("title", title, "sentence", sentence), List.of());
    }

    /** A redirect to a path below the context path. */
    static PageResult redirect(String path) {
        return new Redirect(path);
    }
}
