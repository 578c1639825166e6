package io.acceptability.quality;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * The floors of the house, arrows only downward: {@code domain} and {@code record}, below {@code ledger}, {@code evidence}, {@code
 * projection} and {@code coverage}, below the front door {@code io.acceptability}, below what Jira calls. Every rule is shown to bite on a few
 * lines that break it.
 */
class ArchitectureTest {

    private static final String APP = "io.acceptability";
    private static final String[] PURE = {APP + ".domain..", APP + ".record.."};
    private static final List<String> BEHIND_THE_DOOR = List.of("ledger", "evidence", "projection", "coverage");
    private static final List<String> CALLED_BY_JIRA =
            List.of("gate", "panel", "project", "records", "rest", "search", "admin", "watch", "reminders", "people");

    /** A rule, and a source that breaks it. */
    private record Rule(ArchRule rule, String place, String offender) {}

    private static Map<String, Rule> rules() {
        Map<String, Rule> rules = new LinkedHashMap<>();
        rules.put("pure", pure());
        rules.put("nothing but numbers", nothingButNumbers());
        rules.put("timeless", timeless());
        rules.put("lower floor", lowerFloor());
        rules.put("front door", frontDoor());
        rules.put("behind the front door", behindTheFrontDoor());
        CALLED_BY_JIRA.forEach(name -> rules.put(name + " on its own", onItsOwn(name)));
        rules.put("jakarta", jakarta());
        rules.put("host services", hostServices());
        rules.put("tables", tables());
        rules.put("projection", projection());
        rules.put("gate without projection", gateWithoutProjection());
        rules.put("names", names());
        rules.put("cycles", cycles());
        return rules;
    }

    private static Rule pure() {
        return new Rule(
                classes()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", PURE[0], PURE[1])
                        .because("a judgement must be readable and testable without Jira, Spring or a database"),
                "domain",
                "class A { org.slf4j.Logger log; }");
    }

    private static Rule nothingButNumbers() {
        return new Rule(
                classes()
                        .that()
                        .resideInAPackage(PURE[1])
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage("java..", PURE[1])
                        .because(
                                "statistics are right or wrong whatever they count, and are checked by hand without it"),
                "record",
                "class A { io.acceptability.domain.Text text; }");
    }

    private static Rule timeless() {
        return new Rule(
                noClasses()
                        .that()
                        .resideInAnyPackage(PURE)
                        .should()
                        .callMethodWhere(HasName.Predicates.nameMatching(
                                        "now|currentTimeMillis|nanoTime|systemUTC|systemDefaultZone|random")
                                .onResultOf(access -> access.getTarget()))
                        .because("the same inputs must give the same verdict on every node: time is an input"),
                "record",
                "class A { Object at = java.time.Instant.now(); }");
    }

    private static Rule lowerFloor() {
        return new Rule(
                noClasses()
                        .that()
                        .resideInAnyPackage(packagesOf(BEHIND_THE_DOOR))
                        .should()
                        .dependOnClassesThat(resideInAnyPackage(APP + "..")
                                .and(resideOutsideOfPackages(PURE))
                                .and(resideOutsideOfPackages(packagesOf(BEHIND_THE_DOOR))))
                        .because("the store and the readers serve whoever asks and know nobody above them"),
                "ledger",
                "class A { Object door = new io.acceptability.Door(); }");
    }

    private static Rule frontDoor() {
        return new Rule(
                noClasses()
                        .that()
                        .resideInAPackage(APP)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packagesOf(CALLED_BY_JIRA))
                        .because("one act has one meaning, whoever asks for it: panel, gate, REST or search"),
                "",
                "class A { Object view = new io.acceptability.panel.Panel(); }");
    }

    private static Rule behindTheFrontDoor() {
        return new Rule(
                noClasses()
                        .that()
                        .resideInAnyPackage(packagesOf(CALLED_BY_JIRA))
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packagesOf(BEHIND_THE_DOOR))
                        .because("permissions, hidden issues and revisions are decided once, at the front door"),
                "gate",
                "class A { Object row = new io.acceptability.ledger.Row(); }");
    }

    private static Rule onItsOwn(String name) {
        List<String> others = new ArrayList<>(CALLED_BY_JIRA);
        others.remove(name);
        String other = others.get(0);
        return new Rule(
                noClasses()
                        .that()
                        .resideInAPackage(APP + "." + name + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(packagesOf(others))
                        .because("what Jira calls never calls each other: what two of them need lies behind the door"),
                name,
                "class A { Object other = new io.acceptability." + other + ".Other(); }");
    }

    private static Rule jakarta() {
        return new Rule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(APP + ".rest..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("jakarta..", "javax.ws..", "javax.servlet..", "javax.inject..")
                        .because("Jira 10 speaks javax and Jira 11 jakarta: only one package may differ between them"),
                "panel",
                "class A { jakarta.ws.rs.core.Response response; }");
    }

    private static Rule hostServices() {
        return new Rule(
                noClasses()
                        .that()
                        .doNotHaveFullyQualifiedName(APP + ".ComponentImports")
                        .should()
                        .dependOnClassesThat()
                        .haveFullyQualifiedName(
                                "com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport")
                        .because("what the app takes from Jira stands in one file"),
                "evidence",
                "class A { A(@com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport"
                        + " com.atlassian.sal.api.ApplicationProperties host) {} }");
    }

    private static Rule tables() {
        return new Rule(
                noClasses()
                        .that()
                        .resideOutsideOfPackages(APP + ".ledger..", APP + ".projection..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("net.java.ao..")
                        .because("nothing but the ledger writes, and it only ever adds; a projection can be made anew"),
                "admin",
                "interface A extends net.java.ao.Entity {}");
    }

    private static Rule projection() {
        return new Rule(
                noClasses()
                        .that()
                        .resideOutsideOfPackage(APP + ".projection..")
                        .and()
                        .haveNameNotMatching(".*\\.Portfolio[A-Za-z]*(\\$.*)?")
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(APP + ".projection..")
                        .because("a copy that may be old is for looking at a portfolio, and decides nothing"),
                "",
                "class Acceptability { Object row = new io.acceptability.projection.Row(); }");
    }

    private static Rule gateWithoutProjection() {
        return new Rule(
                noClasses()
                        .that()
                        .haveFullyQualifiedName(APP + ".Acceptability")
                        .or()
                        .haveFullyQualifiedName(APP + ".Assessing")
                        .or()
                        .resideInAPackage(APP + ".gate..")
                        .should()
                        .dependOnClassesThat()
                        .haveNameMatching(".*\\.Portfolio[A-Za-z]*(\\$.*)?")
                        .because("the gate asks the database and never a copy of it, however fresh that claims to be"),
                "gate",
                "class A { io.acceptability.Portfolio page; }");
    }

    private static Rule names() {
        return new Rule(
                noClasses()
                        .should()
                        .haveNameMatching(".*(Util|Utils|Helper|Manager|Impl)(\\$.*)?")
                        .because("a name must say what the class is for"),
                "domain",
                "class StringUtils {}");
    }

    private static Rule cycles() {
        return new Rule(
                slices().assignedFrom(new SliceAssignment() {
                            @Override
                            public SliceIdentifier getIdentifierOf(JavaClass type) {
                                String inside = type.getPackageName().replaceFirst("^io\\.acceptability\\.?", "");
                                return SliceIdentifier.of(
                                        inside.isEmpty() ? "front door" : inside.replaceFirst("\\..*", ""));
                            }

                            @Override
                            public String getDescription() {
                                return "the packages of the app";
                            }
                        })
                        .should()
                        .beFreeOfCycles()
                        .because("what needs each other is one thing, or one of them is in the wrong place"),
                "ledger",
                "class A { Object reader = new io.acceptability.evidence.Reader(); }");
    }

    @TestFactory
    Stream<DynamicTest> the_app_keeps_the_rule() {
        JavaClasses app = new ClassFileImporter().importPath(Main.classes());
        return rules().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(
                        entry.getKey(),
                        () -> entry.getValue().rule().allowEmptyShould(true).check(app)));
    }

    @TestFactory
    Stream<DynamicTest> the_rule_bites(@TempDir Path output) {
        return rules().entrySet().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.getKey(), () -> {
                    Rule rule = entry.getValue();
                    Path folder = output.resolve(entry.getKey());
                    assertThat(violated(rule, Sources.compile(folder, rule.place(), "class A {}")))
                            .isFalse();
                    assertThat(violated(rule, Sources.compile(folder, rule.place(), rule.offender())))
                            .isTrue();
                }));
    }

    private static boolean violated(Rule rule, JavaClasses classes) {
        return rule.rule().allowEmptyShould(true).evaluate(classes).hasViolation();
    }

    @Test
    void every_rule_says_why() {
        assertThat(rules().values())
                .allSatisfy(rule -> assertThat(rule.rule().getDescription()).contains(", because "));
    }

    private static String[] packagesOf(List<String> names) {
        return names.stream().map(name -> APP + "." + name + "..").toArray(String[]::new);
    }
}
