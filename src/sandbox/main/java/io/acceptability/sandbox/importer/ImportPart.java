package io.acceptability.sandbox.importer;

import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostPart;
import io.acceptability.sandbox.demo.DeliveryGuard;
import io.acceptability.sandbox.jira.SandboxJira;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Imports what the command line names, and says on the way what became of it. */
public final class ImportPart implements HostPart {
    private static final Logger LOG = LoggerFactory.getLogger(ImportPart.class);

    @Override
    public void ready(Host host) {
        if (host.options().imports().isEmpty()) {
            return;
        }
        SandboxJira jira = host.services().get(SandboxJira.class);
        DeliveryGuard guard = new DeliveryGuard(jira.store(), jira.workflows(), jira.workflowEditor(), host.plugin());
        Importer importer = new Importer(jira.store(), new ImportedProjects(jira, guard));
        for (Path file : host.options().imports()) {
            for (String line : importer.run(file).lines()) {
                System.out.println(line);
                LOG.info(line);
            }
        }
    }
}
