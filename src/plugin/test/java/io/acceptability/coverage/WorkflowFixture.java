package io.acceptability.coverage;

import com.opensymphony.workflow.loader.StepDescriptor;
import com.opensymphony.workflow.loader.WorkflowDescriptor;
import io.acceptability.domain.coverage.Guard;
import io.acceptability.domain.coverage.Route;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;

/** Workflows in Jira's XML, whole or put together from a few lines; a step's status has the step's name. */
final class WorkflowFixture {
    static final String VALIDATOR = module("validator", "io.acceptability.gate.BoundaryConfirmedValidator");
    static final String CONDITION = module("condition", "io.acceptability.gate.BoundaryConfirmedCondition");
    static final String OTHER_CONDITION =
            module("condition", "com.atlassian.jira.workflow.condition.AllowOnlyAssignee");
    static final String FUNCTION = module("function", "io.acceptability.gate.RecordDeliveryFunction");

    private WorkflowFixture() {}

    static WorkflowDescriptor parse(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
            Element root = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
            return new WorkflowDescriptor(root);
        } catch (Exception unreadable) {
            throw new IllegalArgumentException(unreadable);
        }
    }

    static String xml(WorkflowDescriptor workflow) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        workflow.writeXML(out, 0);
        out.flush();
        return text.toString();
    }

    /** A workflow of To Do (1), Doing (2), Delivered (3), where it is not called otherwise, and Closed (4). */
    static final class Builder {
        private String initial = action(1, "Create", result(1));
        private String global = "";
        private String common = "";
        private final String[] steps = {"", "", "", ""};
        private String third = "Delivered";

        Builder calling(String nameOfTheThird) {
            third = nameOfTheThird;
            return this;
        }

        Builder initial(String actions) {
            initial = actions;
            return this;
        }

        Builder global(String actions) {
            global += actions;
            return this;
        }

        Builder common(String actions) {
            common += actions;
            return this;
        }

        Builder step(int id, String actions) {
            steps[id - 1] += actions;
            return this;
        }

        WorkflowDescriptor build() {
            StringBuilder xml = new StringBuilder("<workflow><initial-actions>" + initial + "</initial-actions>");
            xml.append(global.isEmpty() ? "" : "<global-actions>" + global + "</global-actions>");
            xml.append(common.isEmpty() ? "" : "<common-actions>" + common + "</common-actions>");
            xml.append("<steps>");
            List<String> names = List.of("To Do", "Doing", third, "Closed");
            for (int i = 0; i < steps.length; i++) {
                xml.append("<step id=\"%d\" name=\"%s\"><meta name=\"jira.status.id\">%d</meta>%s</step>"
                        .formatted(
                                i + 1,
                                names.get(i),
                                10_000 + i,
                                steps[i].isEmpty() ? "" : "<actions>" + steps[i] + "</actions>"));
            }
            return parse(xml.append("</steps></workflow>").toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    static Builder workflow() {
        return new Builder();
    }

    /** An action whose parts stand in the order of the DTD: restrict-to, validators, results, post-functions. */
    static String action(int id, String name, String... parts) {
        return "<action id=\"%d\" name=\"%s\">%s</action>".formatted(id, name, String.join("", parts));
    }

    static String validators(String... validators) {
        return "<validators>" + String.join("", validators) + "</validators>";
    }

    static String conditions(String type, String... conditions) {
        return "<restrict-to>" + group(type, conditions) + "</restrict-to>";
    }

    static String group(String type, String... conditions) {
        String attribute = type == null ? "" : " type=\"" + type + "\"";
        return "<conditions" + attribute + ">" + String.join("", conditions) + "</conditions>";
    }

    static String result(int step, String... parts) {
        return "<results>" + unconditional(step, parts) + "</results>";
    }

    static String results(String... results) {
        return "<results>" + String.join("", results) + "</results>";
    }

    static String unconditional(int step, String... parts) {
        return "<unconditional-result old-status=\"null\" status=\"null\" step=\"%d\">%s</unconditional-result>"
                .formatted(step, String.join("", parts));
    }

    static String conditional(int step, String... parts) {
        return "<result old-status=\"null\" status=\"null\" step=\"%d\">%s%s</result>"
                .formatted(step, group("AND", OTHER_CONDITION), String.join("", parts));
    }

    static String functions(String... functions) {
        return "<post-functions>" + String.join("", functions) + "</post-functions>";
    }

    static String commonAction(int id) {
        return "<common-action id=\"" + id + "\"/>";
    }

    /** A module of this class; arguments alternate between name and value. */
    static String module(String tag, String className, String... arguments) {
        StringBuilder xml = new StringBuilder("<" + tag + " type=\"class\">" + arg("class.name", className));
        for (int i = 0; i < arguments.length; i += 2) {
            xml.append(arg(arguments[i], arguments[i + 1]));
        }
        return xml.append("</").append(tag).append('>').toString();
    }

    static String arg(String name, String value) {
        return "<arg name=\"" + name + "\">" + value + "</arg>";
    }

    static List<Passage> passages(WorkflowDescriptor workflow, String... delivered) {
        return Passages.of(workflow, StepDescriptor::getName, List.of(delivered)::contains);
    }

    static List<Route> routes(WorkflowDescriptor workflow, String... delivered) {
        return Passages.routes(passages(workflow, delivered.length == 0 ? new String[] {"Delivered"} : delivered));
    }

    static Route only(List<Route> routes) {
        if (routes.size() != 1) {
            throw new AssertionError("not one route: " + routes);
        }
        return routes.get(0);
    }

    static Guard guard(String... partsOfTheAction) {
        return only(routes(workflow()
                        .step(1, action(11, "Deliver", partsOfTheAction))
                        .build()))
                .guard();
    }
}
