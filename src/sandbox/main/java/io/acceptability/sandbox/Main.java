package io.acceptability.sandbox;

import io.acceptability.sandbox.demo.DemoPart;
import io.acceptability.sandbox.importer.ImportPart;
import io.acceptability.sandbox.jira.JiraPart;
import io.acceptability.sandbox.jobs.JobsPart;
import io.acceptability.sandbox.pages.PagesPart;
import io.acceptability.sandbox.past.PastPart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The command line: starts the sandbox, says when it is ready, and stops it in order. */
public final class Main {

    private static volatile boolean failed;

    private Main() {}

    /** Runs until the process is told to stop. */
    public static void main(String[] args) {
        Sandbox sandbox = null;
        try {
            Options options = Options.parse(args);
            logInto(options.home());
            sandbox = new Sandbox(options, parts());
            stopWithProcess(sandbox);
            sandbox.start();
            if (!sandbox.isClosing()) {
                System.out.println("Sandbox ready: " + sandbox.web().baseUrl());
                System.out.flush();
            }
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) { // Whatever it is: the framework's threads would keep the process alive.
            if (sandbox == null || !sandbox.isClosing()) {
                fail(e);
            }
        }
    }

    /** The parts of the host, in the order in which they start. */
    static List<HostPart> parts() {
        return List.of(
                new JiraPart(), new PagesPart(), new DemoPart(), new PastPart(), new ImportPart(), new JobsPart());
    }

    private static void logInto(Path home) {
        Path log = home.resolve("log");
        try {
            Files.createDirectories(log);
        } catch (IOException e) {
            throw new StartFailure("cannot write to the home " + home + ": " + e.getMessage());
        }
        System.setProperty(
                "org.slf4j.simpleLogger.logFile", log.resolve("sandbox.log").toString());
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd HH:mm:ss.SSS");
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "info");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
    }

    private static void stopWithProcess(Sandbox sandbox) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            sandbox.close();
                            // A JVM that is told to stop by a signal would report 143; an orderly stop is 0.
                            if (!failed) {
                                Runtime.getRuntime().halt(0);
                            }
                        },
                        "stop"));
    }

    private static void fail(Throwable problem) {
        failed = true;
        if (problem instanceof StartFailure failure && failure.getCause() == null) {
            System.err.println(failure.getMessage());
        } else {
            LoggerFactory.getLogger(Main.class).error("The sandbox could not start", problem);
            String line = problem instanceof StartFailure ? problem.getMessage() : "cannot start: " + problem;
            System.err.println(new StartFailure(line).getMessage());
        }
        System.err.flush();
        System.exit(1);
    }
}
