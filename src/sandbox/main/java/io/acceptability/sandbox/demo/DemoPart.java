package io.acceptability.sandbox.demo;

import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostPart;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.store.Records;
import io.acceptability.sandbox.workflow.Workflows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Fills a new sandbox with a payments project in the middle of its deliveries. */
public final class DemoPart implements HostPart {
    private static final Logger LOG = LoggerFactory.getLogger(DemoPart.class);
    private static final String PROGRESS = "demo";
    private static final String ISSUES = "issues";
    private static final String DONE = "done";

    @Override
    public void ready(Host host) {
        SandboxJira jira = host.services().get(SandboxJira.class);
        Records records = jira.store().records();
        String progress = records.setting(PROGRESS).orElse("");
        if (progress.equals(DONE)) {
            return;
        }
        DemoIssues issues = new DemoIssues(jira);
        if (progress.isEmpty()) {
            new DeliveryGuard(jira.store(), jira.workflows(), jira.workflowEditor(), host.plugin())
                    .guard(Workflows.DEFAULT);
            // Together, so that a start that breaks off halfway neither leaves half of them nor makes them twice.
            jira.store().database().transact(() -> {
                issues.create();
                records.setSetting(PROGRESS, ISSUES);
                return null;
            });
            LOG.info("The demo's issues are there");
        }
        try {
            new DemoJudgements(jira, issues, host.web().baseUrl()).enter();
            records.setSetting(PROGRESS, DONE);
            LOG.info("The demo's judgements are there");
        } catch (DemoRefusedException e) {
            // The issues are worth having without what was judged about them; the next start goes on where this one
            // broke off.
            LOG.error("The demo's judgements are not complete", e);
            System.err.println("The demo's judgements are not complete: " + e.getMessage());
        }
    }
}
