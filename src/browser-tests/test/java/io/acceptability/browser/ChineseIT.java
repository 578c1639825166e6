package io.acceptability.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import io.acceptability.browser.host.Judgement;
import io.acceptability.browser.pages.AcceptabilityPanel;
import io.acceptability.browser.pages.ConcedeDialog;
import io.acceptability.browser.pages.EndConcessionDialog;
import io.acceptability.browser.pages.HistoryPage;
import io.acceptability.browser.pages.PanelDialog;
import io.acceptability.browser.pages.PolicyPage;
import io.acceptability.browser.pages.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every text in the reader's language, and no key of a text anywhere. */
class ChineseIT extends BrowserScenario {
    private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z.’-]+");

    /** Names that are the same in every language: of the host, of people and customers, of issue types and priorities, of roles. */
    private static final Pattern NAMES = Pattern.compile(
            "\\b(PAY|SEC)(-\\d*)?|YYYY-MM-DD|Jira|KiB|CSV|JSON|Delivered|Lin Xiao|Dana Delgado|Tess Tanaka"
                    + "|Blocker|Critical|Highest|Acceptance Test|UAT|Test|Administrators|irreversible|data-loss|security|breaking|https?(://\\S+)?");

    private static final Pattern KEY = Pattern.compile("acceptability\\.[\\w-]+\\.\\w");

    /** What a reader sees or hears of elements and all that is in them, with what forms would say. */
    private static final String ALL_WORDS = "roots => { const words = []; const walk = node => {"
            + " if (node.nodeType === 3) words.push(node.textContent);"
            + " else if (node.nodeType === 1 && !['SCRIPT', 'STYLE', 'TEMPLATE', 'TEXTAREA'].includes(node.tagName)) {"
            + " for (const name of ['aria-label', 'title', 'placeholder', 'alt']) words.push(node.getAttribute(name) || '');"
            + " node.childNodes.forEach(walk); } }; roots.forEach(walk); return words; }";

    @Test
    void everyStateOfThePanelIsChineseThroughout() {
        Tab lin = as("lin");
        for (int n = 1; n <= 12; n++) {
            AcceptabilityPanel panel = lin.issue("PAY-" + n).panel().unfoldAll();
            assertThat(lin.page().content()).as("keys of texts on PAY-" + n).doesNotContainPattern(KEY);
            if (n == 4) {
                assertThat(latin(panel.root()))
                        .as("PAY-4, whose data is Chinese too")
                        .isEmpty();
            }
        }
    }

    @Test
    void aDeliveryIsConfirmedInChinese() {
        String epic = issues().create("PAY", "Epic", Map.of("summary", "跨境退款"));
        issues().move(issues().child(epic, "Story", "Medium", "原路退回"), "Done");
        Tab lin = as("lin");
        AcceptabilityPanel panel = lin.issue(epic).panel();
        assertThat(panel.verdict()).isEqualTo("未判断");
        assertChinese(panel.root());
        assertThat(lin.issue(epic).move("Delivered").refusal())
                .hasSize(5)
                .allSatisfy(reason ->
                        assertThat(reason).matches(text -> latinIn(text).isEmpty()));

        panel = lin.issue(epic).panel();
        for (String question : Judgement.GOOD_ANSWERS.keySet()) {
            panel.answer(question)
                    .reply(Judgement.GOOD_ANSWERS.get(question))
                    .note("已当面核实。")
                    .save();
        }
        panel.contact().with("王总监", "电话", "谈了边界。").save();
        panel.editMetrics().metric(0, "退款成功率", "AT_LEAST", "99", "99.5", "日报").save();
        panel.consent()
                .kind("EXPLICIT")
                .person("王总监", "瀚海零售集团", "总监", "可就退款范围作出认可")
                .channel("会议")
                .quote("照此执行。")
                .lasting(true)
                .save();
        panel.editBoundary()
                .accepted("跨境退款三日内到账。")
                .outside("拒付争议。")
                .constraint("TIME_COMPRESSED", "提前两周")
                .redLine("月末关账延迟", "")
                .accountable("林晓")
                .validUntil(LocalDate.now().plusDays(20))
                .save();
        assertThat(panel.verdict()).isEqualTo("可接受");
        assertChinese(panel.root());
        panel.confirm().onTheEvidence().forecast(80).mainRisk("节假日清算顺延。").save();
        assertChinese(panel.root());
        String blocker = issues().blockerIn(epic, "重复退款");
        panel = lin.issue(epic).panel().unfoldAll();
        assertThat(panel.confirmationState()).isEqualTo("确认已失效");
        assertThat(panel.drivers("floor.severe-defects")).containsExactly(blocker);
        assertChinese(panel.root());
        panel.withdraw().reason("客户换人。").save();
        assertChinese(panel.root());
    }

    @Test
    void everyDialogIsChineseWithItsFaultsToo() {
        String epic = issues().create("PAY", "Epic", Map.of("summary", "分期付款"));
        issues().move(issues().child(epic, "Story", "Medium", "三期免息"), "Done");
        judgement(epic).confirmed();
        AcceptabilityPanel panel = as("lin").issue(epic).panel();
        List<Supplier<? extends PanelDialog>> dialogs = new ArrayList<>();
        Judgement.GOOD_ANSWERS
                .keySet()
                .forEach(question -> dialogs.add(() -> panel.answer(question).link("?")));
        dialogs.add(panel::consent);
        dialogs.add(panel::contact);
        dialogs.add(() -> panel.editMetrics().metric(0, "", "AT_LEAST", "?", "", ""));
        dialogs.add(() -> panel.editBoundary().outside("").redLine("", "PAY-99999"));
        dialogs.add(panel::withdraw);
        dialogs.forEach(opening -> {
            PanelDialog dialog = opening.get();
            dialog.saveInVain();
            assertChinese(dialog.root());
            dialog.cancel();
        });
    }

    @Test
    void whatIsConcededIsChinese() {
        String epic = issues().create("PAY", "Epic", Map.of("summary", "押金退还"));
        for (String story : List.of("退押金", "查押金", "收押金")) {
            issues().move(issues().child(epic, "Story", "Medium", story), "Done");
        }
        issues().plan(
                        issues().child(epic, "Story", "Medium", "批量退押金"),
                        LocalDate.now().plusDays(20));
        judgement(epic).acceptable();
        AcceptabilityPanel panel = as("lin").issue(epic).panel();
        ConcedeDialog concede = panel.concede("goal.scope-done");
        concede.saveInVain();
        assertChinese(concede.root());
        concede.gap("批量退押金仍需手工处理", "每天不超过十笔")
                .owner("林晓", LocalDate.now().plusDays(20))
                .disposition("LIVE_WITH")
                .save();
        assertThat(panel.verdict()).isEqualTo("有让步可接受");
        assertChinese(panel.root().locator(".acc-concessions"));
        EndConcessionDialog end = panel.endConcession("goal.scope-done");
        end.saveInVain();
        assertChinese(end.root());
    }

    @Test
    void theHistoryIsChinese() {
        Tab lin = as("lin").go("/secure/AcceptabilityLedger.jspa?subject=PAY-4");
        assertChinese(new HistoryPage(lin.page())
                .root()
                .locator(".acp-head, .acp-seal, .acp-said, .acp-after > :not(code), .acp-paging"));
    }

    @Test
    void thePolicyIsChineseWithItsFaultsToo() {
        PolicyPage policy = new PolicyPage(as("lin")
                .go("/secure/AcceptabilityProjectPolicy.jspa?projectKey=SEC")
                .page());
        policy.set("scopeDonePercent", "101").reviewInVain();
        assertChinese(policy.root()
                .locator("h1, h2, p:not(.acp-lead), label, button:not(.acp-token *), option, .acp-adding, .acp-none"));
    }

    @Test
    void noKeyOfATextIsShownInEnglish() {
        Tab dana = as("dana");
        for (int n = 1; n <= 12; n++) {
            dana.issue("PAY-" + n);
            assertThat(dana.page().content()).as("PAY-" + n).doesNotContainPattern(KEY);
        }
    }

    @Test
    void theLanguageIsTheReadersChoice() {
        Tab dana = as("dana");
        assertThat(dana.issue("PAY-1").panel().verdict()).isEqualTo("Acceptable");
        dana.switchLanguage();
        assertThat(dana.issue("PAY-1").panel().verdict()).isEqualTo("可接受");
        dana.switchLanguage();
        assertThat(dana.issue("PAY-1").panel().verdict()).isEqualTo("Acceptable");
    }

    private static void assertChinese(Locator element) {
        assertThat(latin(element)).isEmpty();
        assertThat(String.join(" ", Words.ofAll(element))).doesNotContainPattern(KEY);
    }

    private static TreeSet<String> latin(Locator element) {
        @SuppressWarnings("unchecked")
        List<String> words = (List<String>) element.evaluateAll(ALL_WORDS);
        TreeSet<String> found = new TreeSet<>();
        words.forEach(text -> found.addAll(latinIn(text)));
        return found;
    }

    private static List<String> latinIn(String text) {
        return LATIN.matcher(NAMES.matcher(text).replaceAll(""))
                .results()
                .map(match -> match.group())
                .toList();
    }
}
