package io.acceptability.sandbox.api;

import static io.acceptability.sandbox.api.Json.map;

import io.acceptability.sandbox.rest.OpenToAnonymous;
import io.acceptability.sandbox.store.Account;
import io.acceptability.sandbox.store.Constants.Constant;
import io.acceptability.sandbox.store.Constants.Kind;
import io.acceptability.sandbox.store.Constants.LinkType;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What there is: the server, people, statuses, priorities, types, fields. */
@Path("")
@Produces(Json.UTF8)
public final class MetaResource {
    private final Caller caller;
    private final Json json;

    MetaResource(Caller caller) {
        this.caller = caller;
        this.json = new Json(caller);
    }

    @GET
    @Path("serverInfo")
    @OpenToAnonymous
    public Map<String, Object> serverInfo() {
        return map(
                "baseUrl",
                caller.baseUrl(),
                "version",
                "11.3.0",
                "versionNumbers",
                List.of(11, 3, 0),
                "deploymentType",
                "Server",
                "buildNumber",
                1_103_000,
                "serverTime",
                Json.time(Instant.now()),
                "serverTitle",
                "Jira sandbox");
    }

    @GET
    @Path("myself")
    public Map<String, Object> myself() {
        return person(caller.store().accounts().byKey(caller.user()).orElseThrow());
    }

    @GET
    @Path("user")
    public Map<String, Object> user(@QueryParam("username") String name, @QueryParam("key") String key) {
        return caller.store()
                .accounts()
                .byName(name)
                .or(() -> caller.store().accounts().byKey(key))
                .map(this::person)
                .orElseThrow(
                        () -> ApiError.of(404, "The user named '" + (name == null ? key : name) + "' does not exist"));
    }

    @GET
    @Path("user/search")
    public List<Map<String, Object>> users(@QueryParam("username") String part) {
        String wanted = part == null || part.equals(".") ? "" : part.toLowerCase();
        return caller.store().accounts().all().stream()
                .filter(account -> account.name().toLowerCase().contains(wanted)
                        || account.displayName().toLowerCase().contains(wanted))
                .limit(50)
                .map(json::person)
                .toList();
    }

    @GET
    @Path("status")
    public List<Map<String, Object>> statuses() {
        return all(Kind.STATUS, json::status);
    }

    @GET
    @Path("status/{id}")
    public Map<String, Object> status(@PathParam("id") String id) {
        return one(Kind.STATUS, id, json::status);
    }

    @GET
    @Path("priority")
    public List<Map<String, Object>> priorities() {
        return all(Kind.PRIORITY, each -> json.named("priority", each));
    }

    @GET
    @Path("priority/{id}")
    public Map<String, Object> priority(@PathParam("id") String id) {
        return one(Kind.PRIORITY, id, each -> json.named("priority", each));
    }

    @GET
    @Path("issuetype")
    public List<Map<String, Object>> issueTypes() {
        return all(Kind.ISSUE_TYPE, json::issueType);
    }

    @GET
    @Path("issuetype/{id}")
    public Map<String, Object> issueType(@PathParam("id") String id) {
        return one(Kind.ISSUE_TYPE, id, json::issueType);
    }

    @GET
    @Path("resolution")
    public List<Map<String, Object>> resolutions() {
        return all(Kind.RESOLUTION, each -> json.named("resolution", each));
    }

    @GET
    @Path("resolution/{id}")
    public Map<String, Object> resolution(@PathParam("id") String id) {
        return one(Kind.RESOLUTION, id, each -> json.named("resolution", each));
    }

    @GET
    @Path("issueLinkType")
    public Map<String, Object> linkTypes() {
        List<Map<String, Object>> types = caller.store().constants().linkTypes().stream()
                .filter(type -> !type.isSystem())
                .map(json::linkType)
                .toList();
        return map("issueLinkTypes", types);
    }

    @GET
    @Path("issueLinkType/{id}")
    public Map<String, Object> linkType(@PathParam("id") String id) {
        return caller.store().constants().linkTypes().stream()
                .filter((LinkType type) -> String.valueOf(type.id()).equals(id))
                .findFirst()
                .map(json::linkType)
                .orElseThrow(() -> ApiError.of(404, "No issue link type with id '" + id + "' found."));
    }

    @GET
    @Path("field")
    public List<Object> fields() {
        return Fields.described();
    }

    private Map<String, Object> person(Account account) {
        Map<String, Object> person = json.person(account);
        List<Map<String, Object>> groups = caller.store().accounts().groupsOf(account.key()).stream()
                .map(group -> map("name", group))
                .toList();
        person.put("groups", map("size", groups.size(), "items", groups));
        person.put("expand", "groups,applicationRoles");
        return person;
    }

    private List<Map<String, Object>> all(Kind kind, Function<Constant, Map<String, Object>> shown) {
        return caller.store().constants().all(kind).stream().map(shown).toList();
    }

    private Map<String, Object> one(Kind kind, String nameOrId, Function<Constant, Map<String, Object>> shown) {
        return caller.store()
                .constants()
                .byId(kind, nameOrId)
                .or(() -> caller.store().constants().byName(kind, nameOrId))
                .map(shown)
                .orElseThrow(() -> ApiError.of(404, "There is nothing with id '" + nameOrId + "'."));
    }
}
