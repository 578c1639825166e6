package io.acceptability.sandbox.importer;

import com.fasterxml.jackson.databind.JsonNode;
import io.acceptability.sandbox.importer.ImportReport.Count;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Accounts;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The people of a file: known ones by key and name, new ones are created without a password. */
final class PeopleOfFile {
    private final Accounts accounts;
    private final ImportReport report;
    private final Map<String, String> keys = new HashMap<>();
    private final Map<String, Account> fresh = new LinkedHashMap<>();

    PeopleOfFile(Accounts accounts, ImportReport report) {
        this.accounts = accounts;
        this.report = report;
    }

    /** The key of a person here; null where nobody stands. */
    String key(JsonNode person) {
        if (person == null) {
            return null;
        }
        String name = first(person, "name", "key", "accountId", "displayName");
        if (name.isEmpty()) {
            return null;
        }
        String key = first(person, "key", "name", "accountId", "displayName");
        return keys.computeIfAbsent(key + "\n" + name, both -> find(key, name, person));
    }

    /** Creates all new people at once; call it before anything refers to them in the eyes of others. */
    void create() {
        accounts.createAll(fresh.values(), Map.of());
        report.add(Count.USERS, fresh.size());
    }

    private String find(String key, String name, JsonNode person) {
        Optional<Account> same = accounts.byKey(key);
        if (same.isPresent() && same.get().name().equalsIgnoreCase(name)) {
            return key;
        }
        String displayName = first(person, "displayName", "name", "key", "accountId");
        // Somebody else here has the key or the name: a colleague of the same name is another person.
        String freeName = name.toLowerCase(Locale.ROOT);
        for (int number = 2; taken(freeName); number++) {
            Optional<Account> there = accounts.byName(freeName);
            if (number > 2 && there.isPresent() && there.get().displayName().equals(displayName)) {
                return there.get().key();
            }
            freeName = name.toLowerCase(Locale.ROOT) + "-" + number;
        }
        String freeKey = same.isPresent() || fresh.containsKey(key) ? accounts.nextKey() : key;
        fresh.put(
                freeKey,
                new Account(
                        freeKey,
                        freeName,
                        displayName,
                        freeName + "@example.com",
                        null,
                        null,
                        person.path("active").asBoolean(true)));
        return freeKey;
    }

    private boolean taken(String name) {
        return accounts.byName(name).isPresent()
                || fresh.values().stream().anyMatch(account -> account.name().equals(name));
    }

    private static String first(JsonNode person, String... fields) {
        for (String field : fields) {
            String value = person.path(field).asText("").strip();
            if (!value.isEmpty() && !"null".equals(value)) {
                return value.length() > 255 ? value.substring(0, 255) : value;
            }
        }
        return "";
    }
}
