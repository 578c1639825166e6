package io.acceptability.sandbox.velocity;

import java.io.InputStream;
import org.apache.commons.collections.ExtendedProperties;
import org.apache.velocity.exception.ResourceNotFoundException;
import org.apache.velocity.runtime.resource.Resource;
import org.apache.velocity.runtime.resource.loader.ResourceLoader;

/** Finds templates through the class loader that the engine was given. Velocity creates it by name. */
public final class ClassLoaderTemplates extends ResourceLoader {

    static final String CLASS_LOADER = "sandbox.class.loader";

    @Override
    public void init(ExtendedProperties configuration) {
        // The class loader is an attribute of the engine, not a setting.
    }

    @Override
    public InputStream getResourceStream(String name) throws ResourceNotFoundException {
        ClassLoader loader = (ClassLoader) rsvc.getApplicationAttribute(CLASS_LOADER);
        InputStream template = loader.getResourceAsStream(name.startsWith("/") ? name.substring(1) : name);
        if (template == null) {
            throw new ResourceNotFoundException("there is no template " + name);
        }
        return template;
    }

    @Override
    public boolean isSourceModified(Resource resource) {
        return false;
    }

    @Override
    public long getLastModified(Resource resource) {
        return 0;
    }
}
