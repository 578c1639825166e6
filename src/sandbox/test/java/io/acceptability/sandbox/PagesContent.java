package io.acceptability.sandbox;

import io.acceptability.sandbox.demo.DeliveryGuard;
import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.workflow.Workflows;
import java.util.List;

/** PAY-1 (an epic) with PAY-2 below it and blocked by SEC-1; Delivered is guarded by the probe's validator. */
final class PagesContent implements HostPart {
    @Override
    public void ready(Host host) {
        SandboxJira jira = host.services().get(SandboxJira.class);
        String dana = jira.store().accounts().byName("dana").orElseThrow().key();
        jira.foundation().demoProject("PAY", "Payments", "", true);
        jira.foundation().demoProject("SEC", "Security", "", false);
        jira.issues()
                .importAll(List.of(
                        NewIssue.in("PAY")
                                .type("Epic")
                                .summary("<b>Cards</b> & \"tills\"")
                                .reporter(dana),
                        NewIssue.in("PAY")
                                .type("Bug")
                                .summary("Child")
                                .epic("PAY-1")
                                .reporter(dana),
                        NewIssue.in("SEC").type("Bug").summary("Secret thing").reporter(dana),
                        NewIssue.in("PAY").type("Story").summary("Moves away").reporter(dana)));
        jira.acts()
                .link(
                        jira.store().constants().linkType("Blocks").orElseThrow(),
                        jira.store().issues().byKey("SEC-1").orElseThrow(),
                        jira.store().issues().byKey("PAY-1").orElseThrow(),
                        dana);
        new DeliveryGuard(jira.store(), jira.workflows(), jira.workflowEditor(), host.plugin())
                .guard(Workflows.DEFAULT);
    }
}
