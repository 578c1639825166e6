package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.acceptability.domain.Nullable;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Judgement records: was the judgement right?
 *
 * <p>Made to be fair. A personal record is its owner's alone until they share it. A project's record is for those who administer the
 * project, that of all of Jira for its administrators; neither names or compares people.
 */
@Component
public final class Records {
    private final RecordReading reading;
    private final RecordSharing sharing;
    private final PolicyPlaces places;
    private final UserManager users;

    Records(RecordReading reading, RecordSharing sharing, PolicyPlaces places, UserManager users) {
        this.reading = reading;
        this.sharing = sharing;
        this.places = places;
        this.users = users;
    }

    /**
     * The record that is asked for. Without a project and a person it is that of all of Jira for its administrators, and the viewer's own
     * for everybody else.
     *
     * @return empty where there is no such project or person, the viewer may not see the project, or the person does not share their record:
     *     the same answer for all of these
     * @throws NotAllowedException when the viewer may see the project, but does not administer it
     */
    public Optional<RecordView> of(RecordQuestion question, ApplicationUser viewer) {
        Optional<PolicyPlace> project =
                Optional.ofNullable(question.project()).flatMap(key -> places.project(key, viewer));
        if (question.project() != null && project.isEmpty()) {
            return Optional.empty();
        }
        boolean everybodys =
                question.author() == null && (project.isPresent() || places.mayConfigure(PolicyPlace.GLOBAL, viewer));
        if (everybodys) {
            if (project.isPresent() && !places.mayConfigure(project.get(), viewer)) {
                throw new NotAllowedException(viewer.getKey() + " does not administer " + question.project());
            }
            RecordView.Kind kind = project.isPresent() ? RecordView.Kind.PROJECT : RecordView.Kind.INSTANCE;
            return Optional.of(reading.read(kind, question, project.orElse(null), null, false, viewer));
        }
        return person(question, viewer).map(person -> personal(question, project.orElse(null), person, viewer));
    }

    /** Whether this person lets others see their record. */
    public boolean isShared(ApplicationUser owner) {
        return sharing.isShared(owner);
    }

    /** Lets others see the record of whoever asks for it, or no longer: nobody can do it for somebody else. */
    public void share(ApplicationUser owner, boolean shared) {
        sharing.share(owner, shared);
    }

    /** Whose record it is, as far as the viewer may see it. */
    private Optional<ApplicationUser> person(RecordQuestion question, ApplicationUser viewer) {
        String author = question.author();
        if (author == null) {
            return Optional.of(viewer);
        }
        ApplicationUser byKey = users.getUserByKey(author);
        return Optional.ofNullable(byKey == null ? users.getUserByName(author) : byKey)
                .filter(person -> isViewer(person, viewer) || sharing.isShared(person));
    }

    private static boolean isViewer(ApplicationUser person, ApplicationUser viewer) {
        return person.getKey().equals(viewer.getKey());
    }

    private RecordView personal(
            RecordQuestion question, @Nullable PolicyPlace project, ApplicationUser person, ApplicationUser viewer) {
        RecordView.Kind kind = isViewer(person, viewer) ? RecordView.Kind.OWN : RecordView.Kind.SHARED;
        return reading.read(kind, question, project, person, sharing.isShared(person), viewer);
    }
}
