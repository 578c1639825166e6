package io.acceptability;

import io.acceptability.domain.Policy;
import io.acceptability.domain.PolicyScope;
import io.acceptability.domain.Subject;
import io.acceptability.ledger.PolicyJournal;
import io.acceptability.ledger.PolicyLedger;
import io.acceptability.ledger.UnreadableException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Which policy holds where: a project's document over the global one, over the defaults.
 *
 * <p>Fails closed: a policy that cannot be read is no reason to fall back on a milder one.
 */
@Component
class Policies {
    private static final Logger LOG = LoggerFactory.getLogger(Policies.class);

    private static final int CHUNK = 500;

    private final PolicyLedger ledger;
    private final RequestMemory memory;

    Policies(PolicyLedger ledger, RequestMemory memory) {
        this.ledger = ledger;
        this.memory = memory;
    }

    /**
     * The policy in force for a project. Its version is 1 and one more for every document that was set globally or for the project.
     *
     * @throws CannotJudgeException when it cannot be read
     */
    Policy of(long projectId) {
        PolicyScope project = PolicyScope.project(projectId);
        Map<PolicyScope, PolicyJournal> journals = journals(List.of(PolicyScope.GLOBAL, project));
        return project(global(journals.get(PolicyScope.GLOBAL)), journals.get(project));
    }

    private record Asked(Subject subject, long project) {}

    /**
     * The policy in force for a project, read once for each subject that a request judges, as its evidence is: whoever judges many of
     * them one after the other is never long behind.
     *
     * @throws CannotJudgeException when it cannot be read
     */
    Policy of(Subject subject, long projectId) {
        return memory.once(new Asked(subject, projectId), () -> of(projectId));
    }

    /**
     * The policies in force for these projects, read at once; one that cannot be read is not in it.
     *
     * @throws CannotJudgeException when the global policy cannot be read
     */
    Map<Long, Policy> ofAll(Collection<Long> projectIds) {
        Policy global = global(journals(List.of(PolicyScope.GLOBAL)).get(PolicyScope.GLOBAL));
        List<PolicyScope> scopes = projectIds.stream().map(PolicyScope::project).toList();
        Map<Long, Policy> policies = new HashMap<>();
        for (int from = 0; from < scopes.size(); from += CHUNK) {
            readable(scopes.subList(from, Math.min(from + CHUNK, scopes.size())))
                    .forEach((scope, journal) -> policies.put(scope.project(), project(global, journal)));
        }
        return policies;
    }

    private Map<PolicyScope, PolicyJournal> readable(List<PolicyScope> scopes) {
        try {
            return ledger.read(scopes);
        } catch (UnreadableException oneOfThem) {
            if (scopes.size() == 1) {
                LOG.error("The policy {} cannot be read: {}", scopes, oneOfThem.getMessage(), oneOfThem);
                return Map.of();
            }
            Map<PolicyScope, PolicyJournal> readable = new HashMap<>();
            scopes.forEach(scope -> readable.putAll(readable(List.of(scope))));
            return readable;
        }
    }

    /** Whether this version was ever in force for a project, so that what was decided under it can be understood. */
    boolean knows(long projectId, int version) {
        return isKnown(version, of(projectId));
    }

    /** As {@link #knows(long, int)}, asked while this subject is judged. */
    boolean knows(Subject subject, long projectId, int version) {
        return isKnown(version, of(subject, projectId));
    }

    private static boolean isKnown(int version, Policy inForce) {
        return version >= 1 && version <= inForce.version();
    }

    /**
     * All documents that were ever set in these scopes.
     *
     * @throws CannotJudgeException when one of them cannot be read
     */
    Map<PolicyScope, PolicyJournal> journals(List<PolicyScope> scopes) {
        try {
            return ledger.read(scopes);
        } catch (UnreadableException unreadable) {
            LOG.error("The policies {} cannot be read: {}", scopes, unreadable.getMessage(), unreadable);
            throw new CannotJudgeException(unreadable.why(), unreadable);
        }
    }

    /** The global policy that this record comes to. */
    static Policy global(PolicyJournal journal) {
        return journal.document().over(Policy.DEFAULT, version(Policy.DEFAULT, journal));
    }

    /** The policy of a project that this record comes to, over the global one. */
    static Policy project(Policy global, PolicyJournal journal) {
        return journal.document().over(global, version(global, journal));
    }

    private static int version(Policy inherited, PolicyJournal journal) {
        return Math.toIntExact(inherited.version() + journal.revision());
    }
}
