package io.acceptability.sandbox.demo;

import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostPart;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.workflow.Workflows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a new sandbox with a payments project in the middle of its deliveries. */
public final class DemoPart implements HostPart {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPart.class);
    private static final String DONE = "demo";

    @Override
    public void ready(Host host) {
        SandboxJira jira = host.services().get(SandboxJira.class);
        if (jira.store().records().setting(DONE).isPresent()) {
            return;
        }
        new DeliveryGuard(jira.store(), jira.workflows(), jira.workflowEditor(), host.plugin())
                .guard(Workflows.DEFAULT);
        DemoIssues issues = new DemoIssues(jira);
        // Together, so that a start that breaks off halfway neither leaves half of them nor makes them twice.
        jira.store().database().transact(() -> {
            issues.create();
            jira.store().records().setSetting(DONE, "issues");
            return null;
        });
        LOG.info("The demo's issues are there");
        try {
            new DemoJudgements(jira, issues, host.web().baseUrl()).enter();
            jira.store().records().setSetting(DONE, "done");
            LOG.info("The demo's judgements are there");
        } catch (DemoRefusedException e) {
            // The issues are worth having without what was judged about them.
            LOG.error("The demo's judgements are not complete", e);
            System.err.println("The demo's judgements are not complete: " + e.getMessage());
        }
    }
}
