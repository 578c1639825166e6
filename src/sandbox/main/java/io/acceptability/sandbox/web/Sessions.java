package io.acceptability.sandbox.web;

import io.acceptability.sandbox.StartFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signed session cookies: who logged in and until when. They outlive a restart with the same home. */
final class Sessions {

    private static final Duration LIFETIME = Duration.ofDays(7);
    private static final SecureRandom RANDOM = new SecureRandom();

    private final byte[] secret;
    private final Clock clock;

    Sessions(byte[] secret, Clock clock) {
        this.secret = secret.clone();
        this.clock = clock;
    }

    /** Sessions signed with the secret in this home, which is made at the first start. */
    static Sessions ofHome(Path home) {
        Path file = home.resolve("session.key");
        try {
            if (!Files.exists(file)) {
                byte[] fresh = new byte[32];
                RANDOM.nextBytes(fresh);
                Files.write(file, fresh);
            }
            return new Sessions(Files.readAllBytes(file), Clock.systemUTC());
        } catch (IOException e) {
            throw new StartFailure("cannot write to the home " + home, e);
        }
    }

    /** The cookie's value for a user. */
    String issue(String userKey) {
        String content = base64(userKey.getBytes(StandardCharsets.UTF_8)) + "."
                + clock.instant().plus(LIFETIME).getEpochSecond();
        return content + "." + signature(content);
    }

    /** The user whose cookie this is, unless it is forged or too old. */
    Optional<String> userKey(String cookie) {
        String[] parts = cookie.split("\\.", -1);
        if (parts.length != 3 || !parts[1].matches("\\d{1,12}")) {
            return Optional.empty();
        }
        byte[] expected = signature(parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII);
        if (!MessageDigest.isEqual(expected, parts[2].getBytes(StandardCharsets.US_ASCII))
                || Long.parseLong(parts[1]) < clock.instant().getEpochSecond()) {
            return Optional.empty();
        }
        return Optional.of(new String(Base64.getUrlDecoder().decode(parts[0]), StandardCharsets.UTF_8));
    }

    /** A new token for the forms of one browser. */
    static String newXsrfToken() {
        byte[] token = new byte[18];
        RANDOM.nextBytes(token);
        return base64(token);
    }

    private String signature(String content) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return base64(mac.doFinal(content.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
