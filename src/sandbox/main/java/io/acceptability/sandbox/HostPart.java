package io.acceptability.sandbox;

/**
 * A part of the host that joins its start; {@link Main} lists them all, in the order in which they start.
 * Whatever a person has to know (a bad file, say) is thrown as a {@link StartFailure}.
 */
public interface HostPart extends AutoCloseable {

    /** Before the plugin is loaded: opens what is needed and offers services. */
    default void services(Host host) throws Exception {}

    /** The plugin is loaded, the web server does not answer yet: adds pages and REST resources. */
    default void web(Host host) throws Exception {}

    /** The web server answers: imports and seeds. The ready line is printed afterwards. */
    default void ready(Host host) throws Exception {}

    /** At the stop, before the plugin is stopped: ends what would still call it. */
    default void stopping() {}

    /** At the stop, in reverse order; also after a start that failed halfway. */
    @Override
    default void close() {}
}
