package io.acceptability.domain.coverage;

/** Where a transition stands in its workflow. Part of the REST contract: never rename. */
public enum RouteKind {
    /** Creates issues. */
    INITIAL,
    /** Leads on from every status. */
    GLOBAL,
    /** One transition that several statuses share. */
    COMMON,
    /** Belongs to one status. */
    ORDINARY
}
