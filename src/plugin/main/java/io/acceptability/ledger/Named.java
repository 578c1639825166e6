package io.acceptability.ledger;

import io.acceptability.domain.CustomerPerson;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * Somebody whom an entry names, with what they said there.
 *
 * @param quote in their own words; empty where nothing was said or all was erased
 * @param salt what the seal of the quote is made with; empty where there is none
 */
record Named(CustomerPerson person, String quote, String salt) {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 16;

    /** Somebody of whom nothing but a name is known. */
    static Named of(String name) {
        return new Named(new CustomerPerson(name, "", "", ""), "", "");
    }

    /** Somebody who said this. */
    static Named saying(CustomerPerson person, String quote) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return new Named(person, quote, HexFormat.of().formatHex(salt));
    }

    /** What the chain covers of the quote: whoever changes it cannot make the same one, and whoever has it learns nothing. */
    String seal() {
        try {
            byte[] sealed = (salt + ":" + quote).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** The quote, if it is the one that was sealed, or empty when it was erased with the name. */
    String quoteSealedAs(String seal) {
        if (person.isErased()) {
            return "";
        }
        if (!seal().equals(seal)) {
            throw new IllegalArgumentException("these are not the words that were recorded");
        }
        return quote;
    }
}
