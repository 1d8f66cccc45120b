package dev.stepwright.local.protocol;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes answers, which are JSON everywhere inside, as XML. */
public final class Xml {

    private final XMLOutputFactory writers = XMLOutputFactory.newInstance();
    private final Optional<String> listItem;

    private Xml(Optional<String> listItem) {
        this.listItem = listItem;
    }

    /** The items of a list are elements of their own inside the list's. */
    public static Xml wrapping(String listItem) {
        return new Xml(Optional.of(listItem));
    }

    /** The items of a list are elements of the list's name. */
    public static Xml flat() {
        return new Xml(Optional.empty());
    }

    public byte[] write(String root, String namespace, JsonNode content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = writers.createXMLStreamWriter(out, "UTF-8");
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement(root);
            if (!namespace.isEmpty()) {
                xml.writeDefaultNamespace(namespace);
            }
            content(xml, content);
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return out.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("Writing XML to memory failed", e);
        }
    }

    private void element(XMLStreamWriter xml, String name, JsonNode value) throws XMLStreamException {
        if (value.isArray() && listItem.isEmpty()) {
            for (JsonNode item : value) {
                element(xml, name, item);
            }
            return;
        }
        xml.writeStartElement(name);
        content(xml, value);
        xml.writeEndElement();
    }

    private void content(XMLStreamWriter xml, JsonNode value) throws XMLStreamException {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> member : value.properties()) {
                element(xml, member.getKey(), member.getValue());
            }
        } else if (value.isArray()) {
            for (JsonNode item : value) {
                element(xml, listItem.orElseThrow(), item);
            }
        } else {
            xml.writeCharacters(value.asText());
        }
    }
}
