package io.acceptability;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.security.roles.ProjectRoleManager;
import io.acceptability.domain.Policy;
import io.acceptability.domain.PolicyDocument;
import io.acceptability.domain.PolicyFaults;
import io.acceptability.domain.PolicyField.Noun;
import io.acceptability.domain.PolicyScope;
import io.acceptability.domain.Text;
import io.acceptability.evidence.Directory;
import io.acceptability.ledger.PolicyJournal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Shows policies: what is set where, what was set before, and what is wrong with a document before it is saved. */
@Component
public final class PolicyView {
    private final Policies policies;
    private final Viewing viewing;
    private final Directory directory;
    private final ProjectRoleManager roles;
    private final GroupManager groups;

    PolicyView(Policies policies, Viewing viewing, Directory directory, ProjectRoleManager roles, GroupManager groups) {
        this.policies = policies;
        this.viewing = viewing;
        this.directory = directory;
        this.roles = roles;
        this.groups = groups;
    }

    /**
     * The policy there as it stands.
     *
     * @throws CannotJudgeException when it cannot be read
     */
    public PolicyShown show(PolicyPlace place) {
        return shown(place, journals(place));
    }

    /**
     * Every change that was made there, newest first.
     *
     * @throws CannotJudgeException when one of them cannot be read
     */
    public List<PolicyRevision> history(PolicyPlace place) {
        Map<PolicyScope, PolicyJournal> journals = journals(place);
        PolicyJournal global = journals.get(PolicyScope.GLOBAL);
        People people = viewing.people();
        List<PolicyRevision> history = new ArrayList<>();
        PolicyDocument before = PolicyDocument.EMPTY;
        for (PolicyJournal.Set set : journals.get(place.scope()).entries()) {
            long above = place.scope().isGlobal()
                    ? 0
                    : global.entries().stream()
                            .filter(entry -> !entry.act().at().isAfter(set.act().at()))
                            .count();
            history.add(
                    0,
                    new PolicyRevision(
                            set.sequence(),
                            Math.toIntExact(Policy.DEFAULT.version() + set.sequence() + above),
                            people.of(set.act().author()),
                            set.act().at(),
                            set.document().since(before)));
            before = set.document();
        }
        return history;
    }

    /** What is wrong with this document there, by the path of the parameter; see {@link PolicyFaults}. */
    public Map<String, Text> faults(PolicyPlace place, PolicyDocument document) {
        return PolicyFaults.of(document, show(place).inherited(), this::exists);
    }

    private boolean exists(Noun noun, String name) {
        return switch (noun) {
            case ROLE -> roles.getProjectRole(name) != null;
            case GROUP -> groups.groupExists(name);
            case ISSUE_TYPE, STATUS, PRIORITY, LINK_TYPE -> directory.has(noun, name);
            case LABEL, COMPONENT -> true;
        };
    }

    Map<PolicyScope, PolicyJournal> journals(PolicyPlace place) {
        return policies.journals(List.of(PolicyScope.GLOBAL, place.scope()));
    }

    static PolicyShown shown(PolicyPlace place, Map<PolicyScope, PolicyJournal> journals) {
        PolicyJournal own = journals.get(place.scope());
        Policy global = Policies.global(journals.get(PolicyScope.GLOBAL));
        return place.scope().isGlobal()
                ? new PolicyShown(place, own.revision(), own.document(), Policy.DEFAULT, global)
                : new PolicyShown(place, own.revision(), own.document(), global, Policies.project(global, own));
    }
}
