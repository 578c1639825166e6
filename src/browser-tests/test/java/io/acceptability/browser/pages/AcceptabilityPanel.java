package io.acceptability.browser.pages;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;

/** The Acceptability panel of one subject. Names of rows and readings are those of REST, so that they hold in every language. */
public final class AcceptabilityPanel {
    private final Page page;
    private final Locator root;

    AcceptabilityPanel(Page page, String subject) {
        this.page = page;
        this.root = page.locator(".acc-panel[data-acc-subject='" + subject + "']");
    }

    public Locator root() {
        return root;
    }

    public String verdict() {
        return Words.of(root.locator(".acc-verdict-word"));
    }

    /** The verdicts so far, as a screen reader hears them. */
    public String history() {
        return root.locator(".acc-history").getAttribute("aria-label");
    }

    /** When and how it was delivered. */
    public String delivery() {
        return Words.of(root.locator(".acc-delivery"));
    }

    public String nextAct() {
        Locator act = root.locator(".acc-next p");
        return Words.of(act)
                .substring(Words.of(act.locator(".acc-label")).length())
                .strip();
    }

    /** What somebody reads who may not judge. */
    public String readOnly() {
        return Words.of(root.locator(".acc-read-only"));
    }

    /** The standing of a dimension, and why. */
    public String row(String dimension) {
        return Words.of(rowOf(dimension).locator("summary .acc-why"));
    }

    /** Unfolds a dimension. */
    public AcceptabilityPanel unfold(String dimension) {
        Locator row = rowOf(dimension);
        if (row.getAttribute("open") == null) {
            row.locator("summary").first().click();
        }
        return this;
    }

    public AcceptabilityPanel unfoldAll() {
        List.of("TECHNICAL_FLOOR", "BUSINESS_GOAL", "CUSTOMER_EXPECTATION", "FUTURE_ROOM")
                .forEach(this::unfold);
        return this;
    }

    /** What a reading says, its row unfolded. */
    public String reading(String id) {
        return Words.of(readingOf(id));
    }

    /** The keys of the issues behind a reading. */
    public List<String> drivers(String id) {
        return Words.ofAll(readingOf(id).locator(".acc-drivers a"));
    }

    /** The key metrics, one line each. */
    public List<String> metrics() {
        unfold("BUSINESS_GOAL");
        return Words.ofAll(root.locator(".acc-metrics tbody tr"));
    }

    /** The contacts with the customer, newest first. */
    public List<String> contacts() {
        unfold("CUSTOMER_EXPECTATION");
        return Words.ofAll(root.locator(".acc-sub > .acc-list > li"));
    }

    public String silence() {
        unfold("CUSTOMER_EXPECTATION");
        return Words.of(root.locator(".acc-silence"));
    }

    public String boundary() {
        return Words.of(root.locator(".acc-boundary .acc-boundary-text"));
    }

    public String confirmationState() {
        return Words.of(root.locator(".acc-boundary > header .aui-lozenge"));
    }

    /** Who confirmed and when, how likely it holds, why it might not, and on what it rests. */
    public String confirmation() {
        return Words.of(root.locator(".acc-confirmation"));
    }

    /** Why a confirmation given once counts no more, and what makes it count again. */
    public String lost() {
        return Words.of(root.locator(".acc-lost"));
    }

    /** What got worse since the confirmation: the heading, then each change. */
    public List<String> worsening() {
        return Words.ofAll(root.locator(".acc-stale > b, .acc-stale li"));
    }

    public String gate() {
        return Words.of(root.locator(".acc-gate h3"));
    }

    /** What keeps the gate closed, in the order of the reasons. */
    public List<String> gateReasons() {
        return Words.ofAll(root.locator(".acc-reasons li > b"));
    }

    /** Who can act on the reasons. */
    public List<String> whoCanAct() {
        return Words.ofAll(root.locator(".acc-gate .acc-who"));
    }

    /** Why nobody can confirm yet. */
    public String whyNotConfirmable() {
        return Words.of(root.locator(".acc-blocked"));
    }

    /** Whether any dialog can be opened from here. */
    public boolean offersToWrite() {
        return root.locator("[data-acc-open]").count() > 0;
    }

    /** Whether the button to confirm is there, and can be used. */
    public boolean offersToConfirm() {
        return root.locator("[data-acc-open='confirm']").count() > 0;
    }

    public boolean offersToWithdraw() {
        return root.locator("[data-acc-open='withdraw']").count() > 0;
    }

    public AnswerDialog answer(String question) {
        open(readingOf(question), "answer-" + question);
        return answerDialog();
    }

    /** The dialog of an answer that has opened. */
    public AnswerDialog answerDialog() {
        return new AnswerDialog(page);
    }

    public ConsentDialog consent() {
        unfold("CUSTOMER_EXPECTATION");
        open(root.locator(".acc-rows"), "consent");
        return new ConsentDialog(page);
    }

    public ContactDialog contact() {
        unfold("CUSTOMER_EXPECTATION");
        open(root.locator(".acc-rows"), "contact");
        return new ContactDialog(page);
    }

    public MetricsDialog editMetrics() {
        unfold("BUSINESS_GOAL");
        open(root.locator(".acc-rows"), "metrics");
        return new MetricsDialog(page);
    }

    public BoundaryDialog editBoundary() {
        open(root.locator(".acc-boundary"), "boundary");
        return new BoundaryDialog(page);
    }

    public ConfirmDialog confirm() {
        open(root.locator(".acc-gate"), "confirm");
        return new ConfirmDialog(page);
    }

    /** What is shown of the time after the delivery. */
    public String after() {
        return Words.of(root.locator(".acc-after"));
    }

    /** Where the observation stands. */
    public String observation() {
        return root.locator(".acc-after").getAttribute("data-acc-observation");
    }

    /** The outcome that counts. */
    public String outcome() {
        return Words.of(root.locator(".acc-after > header [data-acc-outcome]"));
    }

    /** Outcomes that no longer count, newest first. */
    public List<String> earlierOutcomes() {
        Locator earlier = root.locator("[data-acc-earlier]");
        if (earlier.count() > 0 && earlier.getAttribute("open") == null) {
            earlier.locator("summary").click();
        }
        return Words.ofAll(earlier.locator("li"));
    }

    public OutcomeDialog sayHowItWent() {
        open(root.locator(".acc-after"), "outcome");
        return new OutcomeDialog(page);
    }

    public WithdrawDialog withdraw() {
        open(root.locator(".acc-gate"), "withdraw");
        return new WithdrawDialog(page);
    }

    /** Whether the reading can be conceded from here. */
    public boolean offersToConcede(String id) {
        return readingOf(id).locator("[data-acc-open='concede-" + id + "']").count() > 0;
    }

    public ConcedeDialog concede(String id) {
        open(readingOf(id), "concede-" + id);
        return new ConcedeDialog(page);
    }

    /** What the customer accepts of a reading. */
    public List<String> concessions(String id) {
        return Words.ofAll(readingOf(id).locator(".acc-concession"));
    }

    /** The only concession of a reading, to be ended. */
    public EndConcessionDialog endConcession(String id) {
        readingOf(id).locator("[data-acc-open^='end-concession:']").click();
        return new EndConcessionDialog(page);
    }

    private Locator rowOf(String dimension) {
        return root.locator("details[data-acc-row='" + dimension + "']");
    }

    private Locator readingOf(String id) {
        Locator reading = root.locator("[data-acc-reading='" + id + "']");
        Locator row = reading.locator("xpath=ancestor::details[@data-acc-row]");
        if (row.getAttribute("open") == null) {
            row.locator("summary").first().click();
        }
        return reading;
    }

    private static void open(Locator place, String dialog) {
        place.locator("[data-acc-open='" + dialog + "']").first().click();
    }
}
