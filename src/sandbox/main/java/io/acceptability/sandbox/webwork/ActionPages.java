package io.acceptability.sandbox.webwork;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.plugin.WebAction;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import java.lang.reflect.Method;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import webwork.action.Action;
import webwork.action.ActionSupport;

/**
 * Answers {@code /secure/Alias.jspa} and {@code /secure/Alias!command.jspa} with the plugin's actions, and keeps Jira's order: who
 * asks, by which method, with which token, then the parameters, the action, and its view in a layout.
 */
public final class ActionPages {

    private static final String NOTHING_HERE = "Nothing here";
    private static final Pattern ADDRESS = Pattern.compile("([^!]+)(?:!(.*))?\\.jspa");

    private final GlobalPermissionManager permissions;
    private final Decorator decorator;

    /** Decorates plainly where no part of the host has brought a decorator. */
    public ActionPages(Host host) {
        this.permissions = host.services().get(GlobalPermissionManager.class);
        this.decorator = host.services().find(Decorator.class).orElse(ActionPages::plainly);
    }

    /** Adds the pages of whatever actions the plugin has when it is asked; the host's own pages go first. */
    public void addTo(Web web, InstalledPlugin plugin) {
        for (String folder : List.of("/secure/*", "/secure/admin/*")) {
            web.page(folder, request -> answer(plugin.actions(), request));
        }
    }

    private PageResult answer(List<WebAction> actions, PageRequest request) throws Exception {
        Matcher address = ADDRESS.matcher(request.wildcard(0));
        if (address.matches()) {
            String alias = address.group(1);
            String command = address.group(2);
            for (WebAction action : actions) {
                if (action.alias().equals(alias)) {
                    return answer(action, command == null ? "" : command, request);
                }
                if (command == null && action.commandsByAlias().containsKey(alias)) {
                    return answer(action, action.commandsByAlias().get(alias), request);
                }
            }
        }
        return PageResult.error(404, NOTHING_HERE, "There is no page at this address.");
    }

    private PageResult answer(WebAction module, String command, PageRequest request) throws Exception {
        if (!command.matches("[a-zA-Z]*")) {
            return PageResult.error(404, NOTHING_HERE, "There is no page at this address.");
        }
        Optional<PageResult> keptOut = keptOut(module, request);
        if (keptOut.isPresent()) {
            return keptOut.get();
        }
        ActionSupport action = (ActionSupport) module.create();
        Optional<Method> method = method(action.getClass(), command);
        if (method.isEmpty()) {
            return PageResult.error(404, NOTHING_HERE, "This page has no command " + command + ".");
        }
        if (!supports(action.getClass(), method.get(), request.http().getMethod())) {
            return PageResult.error(405, "Not by this method", "This page does not answer this method of HTTP.");
        }
        if (method.get().isAnnotationPresent(RequiresXsrfCheck.class) && !hasToken(request)) {
            return PageResult.error(
                    403, "XSRF security token missing", "This form has no valid token. Go back and try again.");
        }
        ActionCall call = ActionCall.begin(request.xsrfToken());
        try {
            ActionParameters.set(action, request.parameters());
            action.setCommand(command);
            return result(module, command, action, action.execute(), call, request);
        } finally {
            ActionCall.end();
        }
    }

    private PageResult result(
            WebAction module,
            String command,
            ActionSupport action,
            String result,
            ActionCall call,
            PageRequest request) {
        if (call.redirect().isPresent()) {
            return PageResult.redirect(call.redirect().get());
        }
        if (result.equals(JiraWebActionSupport.PERMISSION_VIOLATION_RESULT)) {
            return notAllowed();
        }
        if (result.equals(Action.NONE)) {
            return new PageResult.Body(200, "text/plain", new byte[0]);
        }
        Map<String, Object> context = new HashMap<>();
        context.put("action", action);
        context.put("baseurl", request.http().getContextPath());
        context.put("atl_token", request.xsrfToken());
        return decorator.decorate(ActionPage.of(module.render(command, result, context)), request);
    }

    private Optional<PageResult> keptOut(WebAction module, PageRequest request) {
        if (module.roles().isEmpty()) {
            return Optional.empty();
        }
        Optional<ApplicationUser> user = request.user();
        if (user.isEmpty()) {
            return Optional.of(PageResult.redirect(
                    "/login.jsp?os_destination=" + URLEncoder.encode(request.pathAndQuery(), StandardCharsets.UTF_8)));
        }
        return module.roles().stream().allMatch(role -> has(role, user.get()))
                ? Optional.empty()
                : Optional.of(notAllowed());
    }

    private boolean has(String role, ApplicationUser user) {
        return switch (role) {
            case "use" -> true;
            case "admin" -> permissions.hasPermission(GlobalPermissionKey.ADMINISTER, user);
            case "sysadmin" -> permissions.hasPermission(GlobalPermissionKey.SYSTEM_ADMIN, user);
            default -> false;
        };
    }

    private static PageResult notAllowed() {
        return PageResult.error(
                403, "Access denied", "It seems that you have tried to do something that you may not do.");
    }

    private static Optional<Method> method(Class<?> type, String command) {
        String name = command.isEmpty()
                ? "doExecute"
                : "do" + command.substring(0, 1).toUpperCase(Locale.ROOT) + command.substring(1);
        for (Class<?> owner = type; owner != null; owner = owner.getSuperclass()) {
            for (Method method : owner.getDeclaredMethods()) {
                if (method.getName().equals(name) && method.getParameterCount() == 0) {
                    return Optional.of(method);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean supports(Class<?> type, Method method, String httpMethod) {
        SupportedMethods supported = method.getAnnotation(SupportedMethods.class);
        if (supported == null) {
            supported = type.getAnnotation(SupportedMethods.class);
        }
        return supported == null
                || Arrays.stream(supported.value())
                        .map(RequestMethod::name)
                        .anyMatch(name -> name.equals(httpMethod) || (name.equals("GET") && httpMethod.equals("HEAD")));
    }

    private static boolean hasToken(PageRequest request) {
        return request.parameter("atl_token")
                .filter(request.xsrfToken()::equals)
                .isPresent();
    }

    private static PageResult plainly(ActionPage page, PageRequest request) {
        return PageResult.html(page.title(), "web/action.vm", Map.of("bodyHtml", page.bodyHtml()), page.decorator());
    }
}
