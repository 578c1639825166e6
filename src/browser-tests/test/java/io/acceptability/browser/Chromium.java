package io.acceptability.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The machine's own Chromium, driven by Playwright through the machine's own Node. */
final class Chromium implements AutoCloseable {
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");

    private final Playwright playwright;
    private final Browser browser;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.browser = browser;
    }

    /** Starts it; without one the test is skipped with a clear line, or fails where a browser is required. */
    static Chromium start() {
        Optional<Path> chromium = NAMES.stream().flatMap(Chromium::onPath).findFirst();
        Optional<Path> node = onPath("node").findFirst();
        if (chromium.isEmpty() || node.isEmpty()) {
            String missing = "browser scenarios need chromium and node on the PATH; not found: "
                    + (chromium.isEmpty() ? "chromium " : "") + (node.isEmpty() ? "node" : "");
            if (Boolean.getBoolean("acceptability.browser.required")) {
                throw new IllegalStateException(missing);
            }
            System.err.println("SKIPPED: " + missing);
            Assumptions.abort(missing);
        }
        Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                .setEnv(Map.of(
                        "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD",
                        "1",
                        "PLAYWRIGHT_NODEJS_PATH",
                        node.orElseThrow().toString())));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium.orElseThrow())
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
        return new Chromium(playwright, browser);
    }

    /** A new window that shares nothing with the others, for a user who reads this page width. */
    BrowserContext window(int width) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
        window.setDefaultTimeout(15_000);
        return window;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Stream<Path> onPath(String program) {
        return Arrays.stream(System.getenv("PATH").split(java.io.File.pathSeparator))
                .map(folder -> Path.of(folder, program))
                .filter(Files::isExecutable);
    }
}
