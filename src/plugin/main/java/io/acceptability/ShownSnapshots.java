package io.acceptability;

import io.acceptability.domain.Snapshot;
import io.acceptability.domain.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Remembers what was shown lately, so that a confirmer whose facts have moved on is told what differs.
 *
 * <p>A convenience of one node: what it has forgotten, or another node has shown, is still refused, only without the difference.
 */
@Component
class ShownSnapshots {
    private static final int REMEMBERED = 1_000;

    private final Map<String, Snapshot> snapshots = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Snapshot> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized void remember(Subject subject, Snapshot snapshot) {
        snapshots.put(key(subject, snapshot.fingerprint()), snapshot);
    }

    synchronized Optional<Snapshot> find(Subject subject, String fingerprint) {
        return Optional.ofNullable(snapshots.get(key(subject, fingerprint)));
    }

    private static String key(Subject subject, String fingerprint) {
        return subject.slug() + " " + fingerprint;
    }
}
