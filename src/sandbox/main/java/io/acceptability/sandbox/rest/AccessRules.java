package io.acceptability.sandbox.rest;

import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.security.GlobalPermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import io.acceptability.sandbox.CurrentUser;
import io.acceptability.sandbox.HostServices;
import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may call a REST resource, by Jira's rules: without an annotation only users who are logged in. And no form of
 * another site may be posted.
 */
@Priority(Priorities.AUTHENTICATION)
final class AccessRules implements ContainerRequestFilter {

    private static final String[] PACKAGES = {
        "com.atlassian.annotations.security.", "com.atlassian.plugins.rest.api.security.annotation."
    };
    private static final Set<String> OPEN =
            Set.of("UnrestrictedAccess", "AnonymousSiteAccess", "UnlicensedSiteAccess", "OpenToAnonymous");
    private static final Set<String> ADMIN = Set.of("AdminOnly", "SystemAdminOnly");
    private static final Set<String> RULES = Set.of(
            "UnrestrictedAccess",
            "AnonymousSiteAccess",
            "UnlicensedSiteAccess",
            "OpenToAnonymous",
            "AdminOnly",
            "SystemAdminOnly",
            "LicensedOnly");

    private final HostServices services;

    @Context
    private ResourceInfo resource;

    AccessRules(HostServices services) {
        this.services = services;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        String rule = rule(resource.getResourceMethod())
                .or(() -> rule(resource.getResourceClass()))
                .orElse("LicensedOnly");
        Optional<ApplicationUser> user = CurrentUser.get();
        if (user.isEmpty() && !OPEN.contains(rule)) {
            request.abortWith(Errors.response(
                    401, "You are not authenticated. Authentication required to perform this operation."));
        } else if (ADMIN.contains(rule) && !isAdmin(user.orElseThrow(), rule)) {
            request.abortWith(Errors.response(403, "Client must be authenticated as an administrator."));
        } else if (!protectsItself(resource.getResourceMethod()) && isForeignForm(request)) {
            request.abortWith(Errors.response(403, "XSRF check failed"));
        }
    }

    private boolean isAdmin(ApplicationUser user, String rule) {
        return services.get(GlobalPermissionManager.class)
                .hasPermission(
                        rule.equals("AdminOnly") ? GlobalPermissionKey.ADMINISTER : GlobalPermissionKey.SYSTEM_ADMIN,
                        user);
    }

    private static Optional<String> rule(AnnotatedElement element) {
        return element == null
                ? Optional.empty()
                : Arrays.stream(element.getAnnotations())
                        .map(Annotation::annotationType)
                        .filter(type -> isOurs(type) || Stream.of(PACKAGES).anyMatch(type.getName()::startsWith))
                        .map(Class::getSimpleName)
                        .filter(RULES::contains)
                        .findFirst();
    }

    private static boolean isOurs(Class<?> type) {
        return type == OpenToAnonymous.class;
    }

    /** A method may say that it needs no protection against forms of other sites. */
    private static boolean protectsItself(AnnotatedElement method) {
        return method != null && method.isAnnotationPresent(XsrfProtectionExcluded.class);
    }

    /** A form can be posted by any site; JSON cannot. */
    private static boolean isForeignForm(ContainerRequestContext request) {
        if (!request.getMethod().equals("POST") || "no-check".equals(request.getHeaderString("X-Atlassian-Token"))) {
            return false;
        }
        MediaType type = request.getMediaType();
        return type == null
                || type.isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE)
                || type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE)
                || type.isCompatible(MediaType.TEXT_PLAIN_TYPE);
    }
}
