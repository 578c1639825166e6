package io.acceptability;

/** In which order a portfolio is read. Deliveries under way come before what is delivered. Part of the REST contract: never rename. */
public enum PortfolioOrder {
    /** By outlook, then by verdict, confirmation and silence. */
    WORST_FIRST,
    /** Whose customer was heard longest ago; who was never heard comes last, since nobody counts from nothing. */
    SILENT_LONGEST,
    /** Whose confirmation ends first; what is not confirmed comes last. */
    EXPIRING
}
