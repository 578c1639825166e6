package io.acceptability.panel;

/**
 * A gap the customer accepts, in words they would read too.
 *
 * @param promise what becomes of it, who answers for it and until when
 * @param issue the driver it covers, or null where it covers the whole reading or the viewer may not see it
 * @param followOn the issue that repairs or compensates it, or null where there is none or the viewer may not see it
 * @param overdue why its promise is broken, or null while it is kept
 * @param by who granted it, and when
 */
public record ConcessionView(
        long id,
        String gap,
        String limit,
        String promise,
        IssueLink issue,
        IssueLink followOn,
        String overdue,
        String by) {}
