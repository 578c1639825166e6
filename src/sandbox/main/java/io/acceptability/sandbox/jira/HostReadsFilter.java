package io.acceptability.sandbox.jira;

import io.acceptability.sandbox.jira.services.CurrentRequest;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** Says in each answer how often the plugin has read from its host for it, and gives the plugin the request. */
public final class HostReadsFilter implements Filter {
    /** Reads through the host's services and statements through its read-only executor. */
    public static final String READS = "X-Sandbox-Host-Reads";

    /** Permission checks. */
    public static final String PERMISSION_CHECKS = "X-Sandbox-Permission-Checks";

    /** Microseconds of processor time that the request's thread has used, the database's too where that is H2. */
    public static final String PROCESSOR = "X-Sandbox-Processor-Micros";

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HostReads.begin();
        CurrentRequest.begin((HttpServletRequest) request);
        try {
            Counted counted = new Counted((HttpServletResponse) response);
            chain.doFilter(request, counted);
            counted.tell();
        } finally {
            CurrentRequest.end();
            HostReads.end();
        }
    }

    // Headers go out with the first byte of the body: what was read until then is told, and nothing is read later.
    private static final class Counted extends HttpServletResponseWrapper {
        private final long begin = THREADS.getCurrentThreadCpuTime();

        Counted(HttpServletResponse response) {
            super(response);
        }

        void tell() {
            if (!isCommitted()) {
                setHeader(READS, String.valueOf(HostReads.reads()));
                setHeader(PERMISSION_CHECKS, String.valueOf(HostReads.permissionChecks()));
                setHeader(PROCESSOR, String.valueOf((THREADS.getCurrentThreadCpuTime() - begin) / 1_000));
            }
        }

        @Override
        public ServletOutputStream getOutputStream() throws IOException {
            tell();
            return super.getOutputStream();
        }

        @Override
        public PrintWriter getWriter() throws IOException {
            tell();
            return super.getWriter();
        }

        @Override
        public void sendRedirect(String location) throws IOException {
            tell();
            super.sendRedirect(location);
        }
    }
}
