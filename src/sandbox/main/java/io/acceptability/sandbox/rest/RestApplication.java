package io.acceptability.sandbox.rest;

import io.acceptability.sandbox.HostServices;
import jakarta.servlet.Servlet;
import java.util.Collection;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** One group of REST resources below one path. */
public final class RestApplication {

    // Warns of every resource that comes as an instance, which is how a plugin's beans come.
    private static final Logger PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    static {
        PROVIDERS.setLevel(Level.SEVERE);
    }

    private RestApplication() {}

    /** The servlet that answers for these resources and providers. */
    public static Servlet servlet(Collection<?> resources, HostServices services) {
        ResourceConfig config = new ResourceConfig();
        config.addProperties(Map.of(
                ServerProperties.WADL_FEATURE_DISABLE, true,
                ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true,
                // The mappers below stand in for those of the JSON library, which name Java classes.
                ServerProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true));
        config.register(JacksonFeature.withoutExceptionMappers());
        config.register(new AccessRules(services));
        config.register(new Errors.OfRequests());
        config.register(new Errors.OfJson());
        config.register(new Errors.OfEverythingElse());
        resources.forEach(config::register);
        return new ServletContainer(config);
    }
}
