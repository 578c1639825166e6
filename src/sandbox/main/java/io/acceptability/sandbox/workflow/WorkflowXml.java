package io.acceptability.sandbox.workflow;

import com.opensymphony.workflow.loader.WorkflowDescriptor;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads and writes workflows in Jira's XML. */
final class WorkflowXml {
    private WorkflowXml() {}

    /** Reads a workflow; nothing outside of the file is ever fetched. */
    static WorkflowDescriptor read(byte[] xml) throws WorkflowFileException {
        Element root;
        try {
            root = builder()
                    .parse(new InputSource(new ByteArrayInputStream(withoutLeadingBlanks(xml))))
                    .getDocumentElement();
        } catch (SAXParseException e) {
            throw new WorkflowFileException("line " + e.getLineNumber() + ": " + e.getMessage());
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new WorkflowFileException(e.getMessage());
        }
        if (!"workflow".equals(root.getTagName())) {
            throw new WorkflowFileException("its root element is <" + root.getTagName() + ">, not <workflow>");
        }
        // The descriptor's own reader would fail on these without a word about what is missing.
        for (String needed : List.of("initial-actions", "steps")) {
            if (root.getElementsByTagName(needed).getLength() == 0) {
                throw new WorkflowFileException("it has no <" + needed + ">");
            }
        }
        try {
            return new WorkflowDescriptor(root);
        } catch (RuntimeException e) {
            throw new WorkflowFileException("it is no workflow descriptor: " + e);
        }
    }

    static String write(WorkflowDescriptor workflow) {
        StringWriter text = new StringWriter();
        PrintWriter out = new PrintWriter(text);
        out.println(WorkflowDescriptor.XML_HEADER);
        out.println(WorkflowDescriptor.DOCTYPE_DECL);
        workflow.writeXML(out, 0);
        out.flush();
        return text.toString();
    }

    private static DocumentBuilder builder() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://xml.org/sax/features/external-general-entities", false);
        factory.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setXIncludeAware(false);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setEntityResolver((publicId, systemId) -> new InputSource(new StringReader("")));
        // The default handler prints to the console; errors reach the caller as exceptions anyway.
        builder.setErrorHandler(new DefaultHandler());
        return builder;
    }

    // Files exported by hand begin with blank lines now and then, which XML does not allow before its declaration.
    private static byte[] withoutLeadingBlanks(byte[] xml) {
        int from = 0;
        if (xml.length > 2 && (xml[0] & 0xff) == 0xef && (xml[1] & 0xff) == 0xbb && (xml[2] & 0xff) == 0xbf) {
            from = 3;
        }
        while (from < xml.length && Character.isWhitespace(xml[from])) {
            from++;
        }
        return Arrays.copyOfRange(xml, from, xml.length);
    }
}
