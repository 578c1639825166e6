package io.acceptability.browser;

import io.acceptability.browser.host.Sandbox;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One sandbox with the demo data, and one browser, for all scenarios of a run: each scenario works on epics of its own or only reads.
 * Where one fails, its windows are written down as pictures.
 */
final class Stage implements ParameterResolver, AfterTestExecutionCallback {
    /** What the scenarios share; closed when all of them are done. */
    private record Shared(Path folder, Sandbox sandbox) implements AutoCloseable {
        static Shared start() {
            try {
                Path folder = Files.createTempDirectory("acceptability-scenarios");
                return new Shared(folder, Sandbox.start(folder.resolve("home")));
            } catch (IOException noFolder) {
                throw new UncheckedIOException(noFolder);
            }
        }

        @Override
        public void close() throws IOException {
            sandbox.close();
            try (Stream<Path> files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == Sandbox.class || type == Chromium.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        ExtensionContext.Store store = context.getRoot().getStore(ExtensionContext.Namespace.create(Stage.class));
        return parameter.getParameter().getType() == Sandbox.class
                ? store.computeIfAbsent(Shared.class, type -> Shared.start(), Shared.class)
                        .sandbox()
                : store.computeIfAbsent(Chromium.class, type -> Chromium.start(), Chromium.class);
    }

    @Override
    public void afterTestExecution(ExtensionContext context) {
        if (context.getExecutionException().isPresent()
                && context.getRequiredTestInstance() instanceof BrowserScenario scenario) {
            String name = context.getRequiredTestClass().getSimpleName() + "."
                    + context.getRequiredTestMethod().getName();
            scenario.pictures(Pictures.folder().resolve("failed"), name);
        }
    }
}
