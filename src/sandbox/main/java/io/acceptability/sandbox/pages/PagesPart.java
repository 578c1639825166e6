package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostPart;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;

/** The pages on which people meet Jira in the sandbox. */
public final class PagesPart implements HostPart {

    @Override
    public void web(Host host) {
        Web web = host.web();
        Desk desk = new Desk(host.services().get(SandboxJira.class));
        web.memberPage("/", request -> PageResult.redirect("/projects"));
        web.memberPage("/secure/Dashboard.jspa", request -> PageResult.redirect("/projects"));
        new IssuePages(desk, host.plugin()).addTo(web);
        new IssueForms(desk).addTo(web);
        new ProjectPages(desk, host.plugin()).addTo(web);
        new SearchPages(desk).addTo(web);
        WorkflowPages workflows = new WorkflowPages(desk, host.plugin());
        workflows.addTo(web);
        new WorkflowModulePages(desk, workflows, host.plugin()).addTo(web);
    }
}
