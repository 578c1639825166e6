package io.acceptability.sandbox.pages;

import io.acceptability.sandbox.web.Page;
import io.acceptability.sandbox.web.PageRequest;
import io.acceptability.sandbox.web.PageResult;
import io.acceptability.sandbox.web.Web;
import io.acceptability.sandbox.workflow.Drafts;
import io.acceptability.sandbox.workflow.WorkflowModel;
import java.util.Optional;
import java.util.function.Consumer;

/** Publishing and discarding the draft that an app has made of a workflow. */
final class DraftPages {
    private final Desk desk;
    private final WorkflowPages workflows;

    DraftPages(Desk desk, WorkflowPages workflows) {
        this.desk = desk;
        this.workflows = workflows;
    }

    void addTo(Web web) {
        Drafts drafts = desk.jira().transitions().drafts();
        web.memberPage(WorkflowPages.BASE + "PublishDraft.jspa", page(drafts::publish));
        web.memberPage(WorkflowPages.BASE + "DiscardDraft.jspa", page(drafts::delete));
    }

    private Page page(Consumer<String> act) {
        return desk.forAdmins(request -> answer(request, act));
    }

    private PageResult answer(PageRequest request, Consumer<String> act) {
        Optional<WorkflowModel> workflow = workflows.workflow(request);
        if (workflow.isEmpty()) {
            return WorkflowPages.noWorkflow();
        }
        String name = workflow.get().name();
        if (request.isPost()) {
            act.accept(name);
        }
        return PageResult.redirect(Addresses.workflow(name));
    }
}
