package io.acceptability.sandbox.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.acceptability.sandbox.CurrentUser;
import io.acceptability.sandbox.HostServices;
import io.acceptability.sandbox.jira.HostReadsFilter;
import io.acceptability.sandbox.jira.SandboxUser;
import io.acceptability.sandbox.jira.TestJira;
import io.acceptability.sandbox.jira.services.JiraServices;
import io.acceptability.sandbox.rest.RestApplication;
import io.acceptability.sandbox.web.Page;
import io.acceptability.sandbox.web.Web;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Collection;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;

/** Jira's REST alone on a web server; the user is named in a header. */
final class ApiServer implements AutoCloseable {
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    final TestJira test = TestJira.inMemory();
    private final Server server = new Server();
    private final ServerConnector connector = new ServerConnector(server);

    record Answer(HttpResponse<String> response) {
        int status() {
            return response.statusCode();
        }

        String text() {
            return response.body();
        }

        JsonNode json() throws IOException {
            return new ObjectMapper().readTree(response.body());
        }

        String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }
    }

    static ApiServer start() throws Exception {
        ApiServer api = new ApiServer();
        ServletContextHandler context = new ServletContextHandler("/jira");
        HostServices services = new HostServices();
        JiraServices.offer(api.test.jira, services);
        context.addFilter(new FilterHolder(new HostReadsFilter()), "/*", EnumSet.of(DispatcherType.REQUEST));
        context.addFilter(new FilterHolder(api.new ByHeader()), "/*", EnumSet.of(DispatcherType.REQUEST));
        api.server.addConnector(api.connector);
        api.connector.open();
        JiraApi.addTo(api.new Mounted(context, services), api.test.jira, services, () -> null);
        api.server.setHandler(context);
        api.server.start();
        return api;
    }

    Answer get(String user, String path) throws Exception {
        return send(user, "GET", path, null);
    }

    Answer post(String user, String path, String body) throws Exception {
        return send(user, "POST", path, body);
    }

    Answer send(String user, String method, String path, String body) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl() + path))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        if (user != null) {
            request.header("User", user);
        }
        return new Answer(HTTP.send(request.build(), BodyHandlers.ofString()));
    }

    private String baseUrl() {
        return "http://localhost:" + connector.getLocalPort() + "/jira";
    }

    @Override
    public void close() throws Exception {
        server.stop();
        test.close();
    }

    private final class ByHeader implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
                throws IOException, ServletException {
            String name = ((HttpServletRequest) request).getHeader("User");
            SandboxUser user = test.jira
                    .store()
                    .accounts()
                    .byName(name)
                    .map(SandboxUser::new)
                    .orElse(null);
            try {
                CurrentUser.as(user, () -> {
                    chain.doFilter(request, response);
                    return null;
                });
            } catch (Exception e) {
                throw new ServletException(e);
            }
        }
    }

    private final class Mounted implements Web {
        private final ServletContextHandler context;
        private final HostServices services;

        private Mounted(ServletContextHandler context, HostServices services) {
            this.context = context;
            this.services = services;
        }

        @Override
        public void page(String pattern, Page page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void memberPage(String pattern, Page page) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void rest(String path, Collection<?> resources) {
            context.addServlet(new ServletHolder(RestApplication.servlet(resources, services)), path + "/*");
        }

        @Override
        public void filter(Filter filter) {
            throw new UnsupportedOperationException();
        }

        @Override
        public String baseUrl() {
            return ApiServer.this.baseUrl();
        }
    }
}
