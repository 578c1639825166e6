package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import io.acceptability.domain.Text;
import io.acceptability.domain.Verdict;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Shows who entered what and when, and whether the record is whole. */
@Component
public final class LedgerView {
    /**
     * One entry as a viewer may see it.
     *
     * @param verdict as it stood after this entry
     * @param content what was entered, ready for JSON; issues that the viewer may not see are left out
     */
    public record Entry(
            long sequence,
            String kind,
            Person by,
            Instant at,
            Verdict verdict,
            Map<String, Object> content,
            String previousHash,
            String hash) {}

    /** Some of the entries, oldest first, and how many there are. */
    public record Page(long start, int limit, long total, List<Entry> entries) {}

    /**
     * What walking the chain showed.
     *
     * @param entries how many links were walked
     * @param brokenAt the sequence number of the first broken link, with {@code why}; both are there or none
     */
    public record Verification(long entries, Optional<Long> brokenAt, Optional<Text> why) {
        public boolean isSound() {
            return brokenAt.isEmpty();
        }
    }

    /**
     * A page of entries.
     *
     * @param start how many entries to leave out at the beginning
     * @throws CannotJudgeException when an entry cannot be read
     */
    public Page page(SubjectInfo subject, @Nullable ApplicationUser viewer, long start, int limit) {
        throw new UnsupportedOperationException();
    }

    /** Walks the chain of this subject from its first entry. */
    public Verification verify(SubjectInfo subject) {
        throw new UnsupportedOperationException();
    }
}
