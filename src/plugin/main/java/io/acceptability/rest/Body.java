package io.acceptability.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The body of a write, read by ourselves from the raw stream, so that its faults come after 401, 404 and 403 and in our words.
 *
 * <p>JSON only: a form of another site cannot send it, which is what protects a write against forgery. So the host need not refuse forms
 * itself, and every method that reads a body says so ({@code XsrfProtectionExcluded}): what is sent as anything but
 * {@code application/json} gets our 415, and nothing of it is taken.
 *
 * @param contentType as the caller sent it, or null
 */
record Body(String contentType, InputStream stream) {
    /** The most bytes a body may have, whatever length it claims. */
    static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_BYTES_DROPPED = 1024 * 1024;

    /** The body of this request, which nobody has read yet. */
    static Body of(ContainerRequestContext request) {
        return new Body(request.getHeaderString(HttpHeaders.CONTENT_TYPE), request.getEntityStream());
    }

    /**
     * The object in the body.
     *
     * @throws Refusal 413 over 64 KiB, 415 other than JSON in UTF-8, 400 for what is no JSON object
     */
    ObjectNode object() {
        byte[] bytes = bytes();
        if (!isJson(contentType)) {
            throw Refusal.of(415, "acceptability.rest.body.not-json");
        }
        return Json.object(text(bytes));
    }

    /**
     * Reads what is left of a refused body and forgets it, up to 1 MiB: a sender who is still writing would otherwise meet a closed
     * connection instead of the reason.
     */
    void drop() {
        try {
            stream.skip(MOST_BYTES_DROPPED);
        } catch (IOException gone) {
            // Nobody is there any more to be told.
        }
    }

    private byte[] bytes() {
        try {
            byte[] bytes = stream.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                throw Refusal.of(413, "acceptability.rest.body.too-large", MOST_BYTES / 1024);
            }
            return bytes;
        } catch (IOException brokenOff) {
            throw Refusal.of(400, "acceptability.rest.body.broken-off");
        }
    }

    private static String text(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            throw Refusal.of(400, "acceptability.rest.body.not-utf8");
        }
    }

    private static boolean isJson(String contentType) {
        if (contentType == null) {
            return false;
        }
        List<String> parts = Stream.of(contentType.toLowerCase(Locale.ROOT).split(";", -1))
                .map(part -> part.replace("\"", "").strip())
                .toList();
        return parts.get(0).equals("application/json")
                && parts.stream().allMatch(part -> !part.startsWith("charset") || part.equals("charset=utf-8"));
    }
}
