package io.acceptability.sandbox.importer;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.acceptability.sandbox.StartFailure;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * The answer of Jira's {@code /rest/api/2/search} in a file, plain or gzip.
 *
 * @param name the file's name, for the report
 * @param hash what tells this content from any other
 */
record SearchFile(String name, String hash, JsonNode root) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Reads a file; whatever is wrong with it as a whole ends the start. */
    static SearchFile read(Path file) {
        String name = file.getFileName().toString();
        JsonNode root;
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(file);
            try (InputStream content = unpacked(bytes)) {
                root = JSON.readTree(content);
            }
        } catch (JsonProcessingException e) {
            throw new StartFailure(
                    "cannot import " + file + ": it is not JSON (" + e.getOriginalMessage() + at(e) + ")");
        } catch (IOException e) {
            throw new StartFailure("cannot import " + file + ": " + reason(e));
        }
        if (!root.path("issues").isArray()) {
            throw new StartFailure("cannot import " + file + ": it holds no list of issues; expected is the answer of"
                    + " /rest/api/2/search");
        }
        return new SearchFile(name, sha256(bytes), root);
    }

    /** The issues, as the file has them. */
    Iterable<JsonNode> issues() {
        return root.path("issues");
    }

    /** The id of the field whose custom type ends like this ({@code gh-epic-link}). */
    Optional<String> customField(String typeEnd) {
        return root.path("schema").properties().stream()
                .filter(field -> field.getValue().path("custom").asText().endsWith(typeEnd))
                .map(field -> field.getKey())
                .findFirst();
    }

    private static InputStream unpacked(byte[] bytes) throws IOException {
        InputStream plain = new ByteArrayInputStream(bytes);
        boolean gzip = bytes.length > 1 && (bytes[0] & 0xff) == 0x1f && (bytes[1] & 0xff) == 0x8b;
        return gzip ? new GZIPInputStream(plain) : plain;
    }

    private static String at(JsonProcessingException e) {
        return e.getLocation() == null
                ? ""
                : ", line " + e.getLocation().getLineNr() + " column "
                        + e.getLocation().getColumnNr();
    }

    private static String reason(IOException e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
