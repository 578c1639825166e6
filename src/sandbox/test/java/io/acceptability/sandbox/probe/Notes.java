package io.acceptability.sandbox.probe;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.Map;

/** A bean of the probe plugin that writes through ActiveObjects. */
public class Notes {

    private final ActiveObjects ao;

    public Notes(ActiveObjects ao) {
        this.ao = ao;
    }

    public int add(String slot) {
        return ao.executeInTransaction(() -> {
            ao.create(Note.class, Map.of("SLOT", slot, "BODY", "b".repeat(10_000)));
            return ao.count(Note.class);
        });
    }

    public void addAndFail(String slot) {
        ao.executeInTransaction(() -> {
            ao.create(Note.class, Map.of("SLOT", slot));
            throw new IllegalArgumentException("changed my mind");
        });
    }

    public int count() {
        return ao.executeInTransaction(() -> ao.count(Note.class));
    }
}
