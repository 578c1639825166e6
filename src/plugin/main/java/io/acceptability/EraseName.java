package io.acceptability;

import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.domain.Subject;
import io.acceptability.ledger.Erasing.Mention;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Erases a person's name, and all that was entered with it, on their request. It cannot be undone. */
@Component
public final class EraseName {
    /**
     * Where to erase it.
     *
     * @param person one of the mentions
     * @param subjects what the ledger calls the subjects
     * @param hidden whether also in all that the administrator may not see
     */
    public record Input(long person, Set<String> subjects, boolean hidden) {
        public Input {
            subjects = Set.copyOf(subjects);
        }
    }

    /** How often the name was erased, and in how many subjects. */
    public record Erased(int mentions, int subjects) {}

    private final NamedPeople people;
    private final Erasure erasure;

    EraseName(NamedPeople people, Erasure erasure) {
        this.people = people;
        this.erasure = erasure;
    }

    /**
     * Erases it; what was erased before is left alone.
     *
     * @throws NotAllowedException when the admin does not administer Jira
     */
    public Erased apply(ApplicationUser admin, Input input) {
        people.require(admin);
        List<Mention> all = people.mentions(input.person());
        Set<Subject> subjects = all.stream().map(Mention::subject).collect(Collectors.toSet());
        Predicate<Subject> visible = people.visible(subjects, admin);
        List<Mention> chosen = all.stream()
                .filter(mention -> visible.test(mention.subject())
                        ? input.subjects().contains(mention.subject().slug())
                        : input.hidden())
                .toList();
        int erased = erasure.erase(chosen, admin, () -> {});
        return new Erased(erased, Erasure.bySubject(chosen).size());
    }
}
