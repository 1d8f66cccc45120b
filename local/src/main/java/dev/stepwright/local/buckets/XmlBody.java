package dev.stepwright.local.buckets;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the few documents that requests to buckets carry. */
final class XmlBody {

    private XmlBody() {}

    static Map<String, String> tags(byte[] body) {
        NodeList list = parse(body).getElementsByTagName("Tag");
        Map<String, String> tags = new LinkedHashMap<>();
        for (int i = 0; i < list.getLength(); i++) {
            Element tag = (Element) list.item(i);
            tags.put(text(tag, "Key"), text(tag, "Value"));
        }
        return tags;
    }

    /** The root's children, each with its text. */
    static ObjectNode members(byte[] body) {
        ObjectNode members = Json.object();
        NodeList list = parse(body).getDocumentElement().getChildNodes();
        for (int i = 0; i < list.getLength(); i++) {
            Node node = list.item(i);
            if (node instanceof Element element) {
                members.put(element.getTagName(), element.getTextContent());
            }
        }
        return members;
    }

    private static String text(Element parent, String name) {
        Node child = parent.getElementsByTagName(name).item(0);
        if (child == null) {
            throw malformed();
        }
        return child.getTextContent();
    }

    private static Document parse(byte[] body) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            // Without one it would print what is thrown anyway.
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new ByteArrayInputStream(body));
        } catch (SAXException e) {
            throw malformed();
        } catch (ParserConfigurationException | IOException e) {
            throw new IllegalStateException("Reading XML from memory failed", e);
        }
    }

    private static ApiException malformed() {
        return ApiException.of(
                400,
                "MalformedXML",
                "The XML you provided was not well-formed or did not validate against our published schema");
    }
}
