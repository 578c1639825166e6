package io.acceptability.sandbox.store;

import io.acceptability.sandbox.jira.NewIssue;
import io.acceptability.sandbox.jira.SandboxJira;
import io.acceptability.sandbox.workflow.TransitionRefused;
import java.nio.file.Path;

/** A process that creates issues from four threads and says each key once it is stored, until it is killed. */
public final class EndlessWriter {
    private EndlessWriter() {}

    public static void main(String[] args) {
        SandboxJira jira = SandboxJira.open(Path.of(args[0]), null);
        jira.foundation().demoProject("PAY", "Payments", "", true);
        String dana = jira.store().accounts().byName("dana").orElseThrow().key();
        for (int thread = 0; thread < 4; thread++) {
            new Thread(() -> write(jira, dana)).start();
        }
    }

    private static void write(SandboxJira jira, String user) {
        try {
            while (true) {
                String key = jira.issues()
                        .create(NewIssue.in("PAY").summary("written"), user)
                        .key();
                synchronized (System.out) {
                    System.out.println(key + ".");
                    System.out.flush();
                }
            }
        } catch (TransitionRefused e) {
            throw new IllegalStateException(e);
        }
    }
}
