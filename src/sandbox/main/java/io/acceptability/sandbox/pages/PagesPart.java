package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.Host;
import io.acceptability.sandbox.HostPart;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.jobs.Jobs;
import io.acceptability.sandbox.mail.MailBox;
import io.acceptability.sandbox.people.Anonymization;
import io.acceptability.sandbox.plugin.PluginSwitch;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import io.acceptability.sandbox.webwork.Decorator;

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
        new BoardPages(desk, host.plugin()).addTo(web);
        SideMenu menu = new SideMenu(desk, host.plugin());
        SettingsPages settings = new SettingsPages(desk, menu);
        settings.addTo(web);
        host.services().keep(Decorator.class, settings::decorate);
        WorkflowPages workflows = new WorkflowPages(desk, menu, host.plugin());
        workflows.addTo(web);
        new DraftPages(desk, workflows).addTo(web);
        host.services().find(Jobs.class).ifPresent(jobs -> new JobPages(desk, menu, jobs).addTo(web));
        new AppPages(desk, menu, host.services().get(PluginSwitch.class)).addTo(web);
        host.services().find(MailBox.class).ifPresent(box -> new MailPages(desk, menu, box).addTo(web));
        SandboxJira jira = desk.jira();
        new UserPages(desk, menu, new Anonymization(jira, host::plugin)).addTo(web);
        new BulkPages(desk).addTo(web);
        new WorkflowModulePages(desk, workflows, host.plugin()).addTo(web);
    }
}
