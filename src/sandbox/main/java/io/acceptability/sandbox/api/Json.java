package io.acceptability.sandbox.api;

import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.LinkType;
import io.acceptability.sandbox.store.Projects.ProjectRecord;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** The small objects of Jira's REST: people, projects, constants, link types. */
final class Json {
    /** JSON as Jira labels it. */
    static final String UTF8 = "application/json;charset=UTF-8";

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSZ");

    private final Caller caller;

    Json(Caller caller) {
        this.caller = caller;
    }

    static String time(Instant instant) {
        return instant == null ? null : TIME.format(instant.atZone(ZoneId.systemDefault()));
    }

    /** An object with names and values in turn; null values stay in it. */
    static Map<String, Object> map(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            map.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return map;
    }

    /** A person by key, null for nobody; people who are gone keep their key. */
    Map<String, Object> person(String userKey) {
        if (userKey == null) {
            return null;
        }
        Account account = caller.store()
                .accounts()
                .byKey(userKey)
                .orElseGet(() -> new Account(userKey, userKey, userKey, "", null, null, false));
        return person(account);
    }

    Map<String, Object> person(Account account) {
        String zone = account.timeZone() == null ? ZoneId.systemDefault().getId() : account.timeZone();
        return map(
                "self", caller.rest("user?username=" + account.name()),
                "name", account.name(),
                "key", account.key(),
                "emailAddress", account.email(),
                "avatarUrls", map(),
                "displayName", account.displayName(),
                "active", account.active(),
                "timeZone", zone,
                "locale", account.locale().toString());
    }

    Map<String, Object> project(ProjectRecord project) {
        return map(
                "self", caller.rest("project/" + project.id()),
                "id", String.valueOf(project.id()),
                "key", project.key(),
                "name", project.name(),
                "projectTypeKey", "software",
                "archived", project.archived(),
                "avatarUrls", map());
    }

    Map<String, Object> issueType(Constant type) {
        return type == null
                ? null
                : map(
                        "self", caller.rest("issuetype/" + type.id()),
                        "id", type.id(),
                        "description", "",
                        "iconUrl", "",
                        "name", type.name(),
                        "subtask", type.isSubTask());
    }

    Map<String, Object> status(Constant status) {
        return status == null
                ? null
                : map(
                        "self", caller.rest("status/" + status.id()),
                        "description", "",
                        "iconUrl", "",
                        "name", status.name(),
                        "id", status.id(),
                        "statusCategory",
                                map(
                                        "self",
                                                caller.rest("statuscategory/"
                                                        + status.category().id()),
                                        "id", status.category().id(),
                                        "key", status.category().key(),
                                        "colorName", status.category().color(),
                                        "name", status.category().label()));
    }

    /** A priority or a resolution. */
    Map<String, Object> named(String path, Constant constant) {
        return constant == null
                ? null
                : map(
                        "self", caller.rest(path + "/" + constant.id()),
                        "iconUrl", "",
                        "description", "",
                        "name", constant.name(),
                        "id", constant.id());
    }

    Map<String, Object> linkType(LinkType type) {
        return map(
                "id", String.valueOf(type.id()),
                "name", type.name(),
                "inward", type.inward(),
                "outward", type.outward(),
                "self", caller.rest("issueLinkType/" + type.id()));
    }
}
