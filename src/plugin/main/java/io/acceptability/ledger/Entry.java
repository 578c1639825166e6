package io.acceptability.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * One link of a subject's chain, as stored.
 *
 * @param hash SHA-256 of the previous link's hash and this link's canonical bytes, as 64 hex digits
 */
record Entry(
        String slot,
        String subject,
        long sequence,
        String kind,
        long author,
        String at,
        String payload,
        String previousHash,
        String hash) {
    /** What stands in the place of a previous hash in the first link. */
    static final String NO_HASH = "0".repeat(64);

    /** The next link, with its hash. */
    static Entry link(
            String subject, long sequence, String kind, long author, String at, String payload, String previousHash) {
        Entry unhashed =
                new Entry(slot(subject, sequence), subject, sequence, kind, author, at, payload, previousHash, "");
        return new Entry(
                unhashed.slot, subject, sequence, kind, author, at, payload, previousHash, unhashed.computedHash());
    }

    static Entry of(EntryRow row) {
        return new Entry(
                row.getSlot(),
                row.getSubject(),
                row.getSequenceNumber(),
                row.getEntryKind(),
                row.getAuthorId(),
                row.getRecordedAt(),
                row.getPayload(),
                row.getPreviousHash(),
                row.getEntryHash());
    }

    static String slot(String subject, long sequence) {
        return subject + "#" + sequence;
    }

    /** The hash that these values give. */
    String computedHash() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            List.of(previousHash, subject, Long.toString(sequence), kind, Long.toString(author), at, payload)
                    .forEach(field -> update(digest, field));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Each field is led by its length in bytes, so that no two different entries have the same bytes. */
    private static void update(MessageDigest digest, String field) {
        byte[] bytes = field.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }
}
