package io.acceptability.sandbox.jira.services;

import com.atlassian.jira.security.groups.GroupManager;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.user.util.UserManager;
import io.acceptability.sandbox.jira.HostObjects;
import io.acceptability.sandbox.jira.HostReads;
import io.acceptability.sandbox.store.Accounts;
import java.util.Collection;
import java.util.List;

/** Users and groups. */
record SandboxPeople(Accounts accounts, HostObjects objects) implements UserManager, GroupManager {
    @Override
    public ApplicationUser getUserByKey(String userKey) {
        HostReads.read();
        return accounts.byKey(userKey).map(objects::user).orElse(null);
    }

    @Override
    public ApplicationUser getUserByName(String username) {
        HostReads.read();
        return accounts.byName(username).map(objects::user).orElse(null);
    }

    @Override
    public ApplicationUser getUserByKeyEvenWhenUnknown(String userKey) {
        HostReads.read();
        return userKey == null ? null : objects.userEvenWhenUnknown(userKey);
    }

    @Override
    public boolean groupExists(String groupName) {
        HostReads.read();
        return accounts.groups().contains(groupName);
    }

    @Override
    public boolean isUserInGroup(ApplicationUser user, String groupName) {
        HostReads.read();
        return user != null && accounts.isMember(groupName, user.getKey());
    }

    @Override
    public Collection<String> getGroupNamesForUser(ApplicationUser user) {
        HostReads.read();
        return user == null ? List.of() : accounts.groupsOf(user.getKey());
    }
}
