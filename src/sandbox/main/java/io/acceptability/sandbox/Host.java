package io.acceptability.sandbox;

import io.acceptability.sandbox.plugin.InstalledPlugin;
import io.acceptability.sandbox.web.Web;

/** What the parts of the host share. */
public interface Host {

    /** What the command line asked for. */
    Options options();

    /** The services by type. */
    HostServices services();

    /** The loaded plugin: from {@link HostPart#web} on. */
    InstalledPlugin plugin();

    /** Where pages and REST resources are added: in {@link HostPart#web}. */
    Web web();
}
