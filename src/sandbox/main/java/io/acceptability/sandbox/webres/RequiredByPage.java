package io.acceptability.sandbox.webres;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Remembers for the page under way which web resources it has asked for by name. */
final class RequiredByPage implements PageBuilderService, WebResourceAssembler, RequiredResources {

    private final ThreadLocal<Set<String>> modules = ThreadLocal.withInitial(LinkedHashSet::new);

    @Override
    public WebResourceAssembler assembler() {
        return this;
    }

    @Override
    public RequiredResources resources() {
        return this;
    }

    @Override
    public RequiredResources requireWebResource(String moduleCompleteKey) {
        modules.get().add(moduleCompleteKey);
        return this;
    }

    List<String> modules() {
        return List.copyOf(modules.get());
    }

    void clear() {
        modules.remove();
    }
}
