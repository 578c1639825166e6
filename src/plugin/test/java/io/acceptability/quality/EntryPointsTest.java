package io.acceptability.quality;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.annotations.security.LicensedOnly;
import com.atlassian.annotations.security.XsrfProtectionExcluded;
import com.atlassian.jira.security.request.RequestMethod;
import com.atlassian.jira.security.request.SupportedMethods;
import com.atlassian.jira.security.xsrf.RequiresXsrfCheck;
import com.atlassian.jira.web.action.JiraWebActionSupport;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** Every door the app opens says who may come through it, and takes nothing that another site has made a browser send. */
class EntryPointsTest {

    private static final Set<String> ROLES = Set.of("use", "admin");

    @Test
    void every_rest_method_says_who_may_call_it_and_every_write_who_guards_it_against_forgery() {
        List<Class<?>> resources = resources();
        assertThat(resources).hasSizeGreaterThan(10);
        List<String> faults = new ArrayList<>();
        resources.forEach(type -> faults.addAll(faultsOfResource(type)));
        assertThat(faults).isEmpty();
    }

    @Test
    void every_action_names_the_role_and_the_methods_it_asks_for() throws ClassNotFoundException {
        List<Element> actions = Descriptor.built().all("action");
        assertThat(actions).isNotEmpty();
        List<String> faults = new ArrayList<>();
        for (Element action : actions) {
            String name = action.getAttribute("name");
            if (!ROLES.contains(action.getAttribute("roles-required"))) {
                faults.add(name + " requires no role");
            }
            faults.addAll(faultsOfAction(Class.forName(name, false, getClass().getClassLoader())));
        }
        assertThat(faults).isEmpty();
    }

    @Test
    void the_simple_name_of_every_action_says_whose_it_is() {
        assertThat(Descriptor.built().all("action"))
                .as("all apps share one space of action names")
                .allSatisfy(action -> assertThat(action.getAttribute("name").replaceFirst(".*\\.", ""))
                        .startsWith("Acceptability")
                        .isEqualTo(action.getAttribute("alias")));
    }

    @Test
    void a_resource_that_says_nothing_is_seen() {
        assertThat(faultsOfResource(Silent.class))
                .containsExactly(
                        "Silent#read says not who may call it",
                        "Silent#write says not who may call it",
                        "Silent#write leaves forms to the host");
    }

    @Test
    void an_action_that_says_nothing_is_seen() {
        assertThat(faultsOfAction(Careless.class))
                .containsExactly(
                        "Careless says not by which methods it may be called",
                        "Careless#doDelete says not that it takes POST",
                        "Careless#doWrite takes POST without asking for the token");
    }

    private static List<String> faultsOfResource(Class<?> type) {
        List<String> faults = new ArrayList<>();
        for (Method method : sorted(type)) {
            Set<String> verbs = verbs(method);
            String name = type.getSimpleName() + "#" + method.getName();
            if (!verbs.isEmpty()
                    && !method.isAnnotationPresent(LicensedOnly.class)
                    && !type.isAnnotationPresent(LicensedOnly.class)) {
                faults.add(name + " says not who may call it");
            }
            if (verbs.stream().anyMatch(verb -> !verb.equals(HttpMethod.GET))
                    && !method.isAnnotationPresent(XsrfProtectionExcluded.class)) {
                // Our own check answers in the caller's language and comes after 404 and 403.
                faults.add(name + " leaves forms to the host");
            }
        }
        return faults;
    }

    private static Set<String> verbs(Method method) {
        Set<String> verbs = new TreeSet<>();
        for (Annotation annotation : method.getAnnotations()) {
            HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
            if (verb != null) {
                verbs.add(verb.value());
            }
        }
        return verbs;
    }

    /** An action's own commands are its public methods {@code do…()}; {@code doExecute} is the page itself. */
    private static List<String> faultsOfAction(Class<?> type) {
        List<String> faults = new ArrayList<>();
        SupportedMethods page = type.getAnnotation(SupportedMethods.class);
        if (page == null) {
            faults.add(type.getSimpleName() + " says not by which methods it may be called");
        }
        boolean pageIsRead = page == null || List.of(page.value()).equals(List.of(RequestMethod.GET));
        for (Method method : sorted(type)) {
            String name = type.getSimpleName() + "#" + method.getName();
            boolean command = method.getName().matches("do[A-Z]\\w*") && method.getParameterCount() == 0;
            if (!command || method.getName().equals("doExecute") && pageIsRead) {
                continue;
            }
            SupportedMethods own = method.getAnnotation(SupportedMethods.class);
            if (own == null || !List.of(own.value()).equals(List.of(RequestMethod.POST))) {
                faults.add(name + " says not that it takes POST");
            } else if (!method.isAnnotationPresent(RequiresXsrfCheck.class)) {
                faults.add(name + " takes POST without asking for the token");
            }
        }
        return faults;
    }

    private static List<Method> sorted(Class<?> type) {
        return Arrays.stream(type.getDeclaredMethods())
                .filter(method -> !Modifier.isStatic(method.getModifiers()) && !method.isSynthetic())
                .sorted((one, other) -> one.getName().compareTo(other.getName()))
                .toList();
    }

    private static List<Class<?>> resources() {
        return Main.builtFiles(".class").stream()
                .map(file -> Main.classes().relativize(file).toString())
                .map(name -> name.replaceFirst("\\.class$", "").replace('/', '.'))
                .<Class<?>>map(EntryPointsTest::load)
                .filter(type -> type.isAnnotationPresent(Path.class))
                .toList();
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, EntryPointsTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    @Path("/silent")
    static class Silent {
        @GET
        public String read() {
            return "";
        }

        @POST
        public String write() {
            return "";
        }

        public String unheard() {
            return "";
        }
    }

    static class Careless extends JiraWebActionSupport {
        private static final long serialVersionUID = 1L;

        public String doDelete() {
            return "";
        }

        @SupportedMethods(RequestMethod.POST)
        public String doWrite() {
            return "";
        }
    }
}
