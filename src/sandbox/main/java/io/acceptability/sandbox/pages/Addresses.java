package io.acceptability.sandbox.pages;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of pages whose names are free text. */
final class Addresses {
    private Addresses() {}

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String workflow(String name) {
        return WorkflowPages.BASE + "ViewWorkflowSteps.jspa?workflowName=" + encoded(name);
    }

    static String transition(String workflow, int id) {
        return WorkflowPages.BASE + "ViewWorkflowTransition.jspa?workflowName=" + encoded(workflow)
                + "&workflowTransition=" + id;
    }
}
