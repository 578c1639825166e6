package io.acceptability;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Nullable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what can be judged. */
@Component
public final class Subjects {
    /**
     * The subject of this name, as far as the viewer may see it.
     *
     * @param name an issue key, also one from before a move, or {@code project:KEY}
     * @return empty when it is missing, no subject, or not visible to the viewer: the same answer for all three
     */
    public Optional<SubjectInfo> find(String name, @Nullable ApplicationUser viewer) {
        throw new UnsupportedOperationException();
    }

    /** The issue as a subject, or empty when it is none. Nobody's permission is asked. */
    public Optional<SubjectInfo> of(Issue issue) {
        throw new UnsupportedOperationException();
    }
}
