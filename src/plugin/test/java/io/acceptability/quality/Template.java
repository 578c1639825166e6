package io.acceptability.quality;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.runtime.parser.ParserTreeConstants;
import org.apache.velocity.runtime.parser.node.ASTDirective;
import org.apache.velocity.runtime.parser.node.ASTReference;
import org.apache.velocity.runtime.parser.node.ASTStringLiteral;
import org.apache.velocity.runtime.parser.node.ASTText;
import org.apache.velocity.runtime.parser.node.SimpleNode;

/** A Velocity template as its parser sees it: what it calls, which others it takes in, and what it says by itself. */
final class Template {

    private static final RuntimeInstance VELOCITY = velocity();
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\b(title|alt|placeholder|aria-label|aria-description|aria-roledescription)\\s*=\\s*"
                    + "(\"[^\"]*\"|'[^']*')");
    private static final Pattern INLINE_SCRIPT =
            Pattern.compile("<script|\\son[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);

    private final StringBuilder markup = new StringBuilder();
    private final Set<String> calls = new TreeSet<>();
    private final Set<String> properties = new TreeSet<>();
    private final Set<String> included = new TreeSet<>();
    private final Set<String> prose = new TreeSet<>();

    private Template() {}

    static Template parse(String source) {
        try {
            Template template = new Template();
            template.visit(VELOCITY.parse(new StringReader(source), "template"));
            return template;
        } catch (ParseException e) {
            throw new IllegalArgumentException("the template does not parse: " + e.getMessage(), e);
        }
    }

    /** Methods called, as {@code name/arguments}; those of {@code $i18n} are not among them. */
    Set<String> calls() {
        return calls;
    }

    /** Properties read without parentheses, such as {@code title} in {@code $view.title}. */
    Set<String> properties() {
        return properties;
    }

    /** Other templates it takes in by {@code #parse}. */
    Set<String> included() {
        return included;
    }

    /** Words a reader or a screen reader would get untranslated, and scripts that stand in the markup. */
    List<String> faults() {
        List<String> faults = new ArrayList<>();
        prose.forEach(literal -> faults.add("text in directive: " + literal));
        Matcher script = INLINE_SCRIPT.matcher(markup);
        while (script.find()) {
            faults.add("inline script: " + script.group().strip());
        }
        Matcher attribute = SPOKEN_ATTRIBUTE.matcher(markup);
        while (attribute.find()) {
            if (hasWords(attribute.group(2))) {
                faults.add("text in attribute: " + attribute.group());
            }
        }
        String outsideTags = markup.toString()
                .replaceAll("(?s)<!--.*?-->", " ")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("&#?\\w+;", " ");
        for (String line : outsideTags.split("\n")) {
            if (hasWords(line)) {
                faults.add("text in markup: " + line.strip());
            }
        }
        return faults;
    }

    private void visit(SimpleNode node) {
        if (node instanceof ASTText) {
            markup.append(node.literal());
        } else if (node instanceof ASTReference reference) {
            read(reference);
            return;
        } else if (node instanceof ASTDirective directive
                && directive.getDirectiveName().equals("parse")) {
            included.add(directive.jjtGetChild(0).literal().replaceAll("^[\"']|[\"']$", ""));
        } else if (node instanceof ASTStringLiteral && Prose.isIn(node.literal())) {
            prose.add(node.literal());
        }
        for (int i = 0; i < node.jjtGetNumChildren(); i++) {
            visit((SimpleNode) node.jjtGetChild(i));
        }
    }

    private void read(ASTReference reference) {
        // Before it is initialised, a reference does not know its root by itself.
        boolean translator = reference.literal().matches("(?s)\\$!?\\{?i18n\\W.*");
        for (int i = 0; i < reference.jjtGetNumChildren(); i++) {
            SimpleNode step = (SimpleNode) reference.jjtGetChild(i);
            if (is(step, "Method")) {
                String name = step.getFirstToken().image;
                int arguments = step.jjtGetNumChildren() - 1;
                if (!translator) {
                    calls.add(name + "/" + arguments);
                }
                for (int j = 1; j <= arguments; j++) {
                    visit((SimpleNode) step.jjtGetChild(j));
                }
            } else if (is(step, "Identifier")) {
                properties.add(step.getFirstToken().image);
            }
        }
    }

    private static boolean is(SimpleNode node, String kind) {
        return ParserTreeConstants.jjtNodeName[node.getType()].equals(kind);
    }

    private static boolean hasWords(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    private static RuntimeInstance velocity() {
        try {
            RuntimeInstance velocity = new RuntimeInstance();
            velocity.setProperty("runtime.log.logsystem.class", "org.apache.velocity.runtime.log.NullLogChute");
            velocity.setProperty("velocimacro.library", "");
            velocity.init();
            return velocity;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
