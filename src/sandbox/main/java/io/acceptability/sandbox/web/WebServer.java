package io.acceptability.sandbox.web;

import com.atlassian.jira.security.GlobalPermissionManager;
import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.StartFailure;
import io.acceptability.sandbox.rest.RestApplication;
import io.acceptability.sandbox.webres.DownloadServlet;
import io.acceptability.sandbox.webres.WebResources;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.io.IOException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** The web server at {@code /jira}: takes its port at once, answers after {@link #start}. */
public final class WebServer implements Web, AutoCloseable {

    /** The bytes of the largest form that pages take: a long text is three times as long in a form's encoding. */
    static final int LARGEST_FORM = 2_000_000;

    private static final String CONTEXT_PATH = "/jira";

    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;
    private final Host host;
    private final PageRouter router = new PageRouter();
    private final Map<String, RestPlace> rest = new ConcurrentHashMap<>();

    /** Takes the port. */
    public WebServer(Host host) {
        this.host = host;
        int port = host.options().port();
        server = new Server(new QueuedThreadPool(40));
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setPort(port);
        connector.setIdleTimeout(60_000);
        server.addConnector(connector);
        try {
            connector.open();
        } catch (IOException e) {
            throw new StartFailure("port " + port + " is taken; choose another one with --port");
        }
        context = new ServletContextHandler(CONTEXT_PATH);
        context.setMaxFormContentSize(LARGEST_FORM);
        // Lets the requests that are under way end before anything behind them is closed.
        server.setHandler(new GracefulHandler(context));
        server.setStopTimeout(5_000);
    }

    @Override
    public void page(String pattern, Page page) {
        router.add(pattern, page, false);
    }

    @Override
    public void memberPage(String pattern, Page page) {
        router.add(pattern, page, true);
    }

    @Override
    public void rest(String path, Collection<?> resources) {
        RestPlace place = rest.computeIfAbsent(path, unused -> {
            RestPlace made = new RestPlace();
            servlet(path + "/*", made);
            return made;
        });
        place.put(resources.isEmpty() ? null : RestApplication.servlet(resources, host.services()));
    }

    @Override
    public void filter(Filter filter) {
        context.addFilter(new FilterHolder(filter), "/*", EnumSet.of(DispatcherType.REQUEST));
    }

    private void servlet(String pathSpec, Servlet servlet) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.setInitOrder(1);
        context.addServlet(holder, pathSpec);
    }

    @Override
    public String baseUrl() {
        return "http://localhost:" + connector.getLocalPort() + CONTEXT_PATH;
    }

    /** Starts to answer. */
    public void start() throws Exception {
        WebResources resources = host.services().get(WebResources.class);
        Accounts accounts = host.services().get(Accounts.class);
        Sessions sessions = Sessions.ofHome(host.options().home());
        host.services().keep(SessionCookie.class, new RestSession(sessions, connector.getLocalPort()));
        PageWriter writer = new PageWriter(
                resources,
                host.services().get(GlobalPermissionManager.class),
                host.options().node());
        ErrorPages errors = new ErrorPages(writer);
        new LoginPages(accounts, sessions).addTo(this);
        filter(new UnreadBodies());
        filter(new VisitorFilter(accounts, sessions, errors));
        context.addServlet(new ServletHolder(new DownloadServlet(resources)), "/download/*");
        context.addServlet(new ServletHolder(new PageServlet(router, writer, errors)), "/");
        server.start();
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the web server did not stop in order", e);
        } finally {
            connector.close();
        }
    }

    private record RestSession(Sessions sessions, int port) implements SessionCookie {

        @Override
        public String name() {
            return Cookies.session(port);
        }

        @Override
        public String path() {
            return CONTEXT_PATH;
        }

        @Override
        public String issue(String userKey) {
            return sessions.issue(userKey);
        }
    }
}
