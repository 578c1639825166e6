package io.acceptability.sandbox.webres;

import java.util.Map;

/** The content types of the files that pages load. */
final class ContentTypes {

    private static final Map<String, String> BY_ENDING = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "png", "image/png",
            "svg", "image/svg+xml",
            "gif", "image/gif",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    private ContentTypes() {}

    static String of(String name) {
        return BY_ENDING.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }
}
