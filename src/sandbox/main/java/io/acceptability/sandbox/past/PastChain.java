package io.acceptability.sandbox.past;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** The ledger of one subject, linked by the app's rule. It is written out here once more because the sandbox never sees the app's classes. */
final class PastChain {
    private static final DateTimeFormatter INSTANT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private final String subject;
    private final long author;
    private final List<Object[]> rows = new ArrayList<>();
    private String lastHash = "0".repeat(64);

    PastChain(String subject, long author) {
        this.subject = subject;
        this.author = author;
    }

    /** How the ledger writes an instant. */
    static String written(Instant at) {
        return INSTANT.format(at);
    }

    /** Adds an entry; its sequence number. */
    long add(String kind, Instant at, ObjectNode payload) {
        long sequence = rows.size() + 1;
        String when = written(at);
        String said = payload.toString();
        String previous = lastHash;
        lastHash = hash(previous, subject, Long.toString(sequence), kind, Long.toString(author), when, said);
        rows.add(new Object[] {subject + "#" + sequence, subject, sequence, kind, author, when, said, previous, lastHash
        });
        return sequence;
    }

    /** The entries in the order of {@link PastTables#ENTRY_COLUMNS}. */
    List<Object[]> rows() {
        return rows;
    }

    static String hash(String... fields) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String field : fields) {
                byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
                digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
                digest.update(bytes);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
