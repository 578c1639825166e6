package io.acceptability.coverage;

import com.atlassian.jira.workflow.JiraWorkflow;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The digest of a workflow as it stands: whatever somebody changes in it gives another one. */
final class Fingerprint {
    private Fingerprint() {}

    static String of(JiraWorkflow workflow, List<String> delivered) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(workflow.getName());
        out.println(delivered);
        workflow.getDescriptor().writeXML(out, 0);
        out.flush();
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException neverOnThisPlatform) {
            throw new IllegalStateException(neverOnThisPlatform);
        }
    }
}
