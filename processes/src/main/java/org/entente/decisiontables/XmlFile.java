package org.entente.decisiontables;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.entente.decisiontables.Findings.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads bytes as XML, element by element, and stops at the first thing that no table needs: a document type, an entity, an
 * instruction, too many or too deep elements. Nothing outside of the bytes is ever asked for.
 */
final class XmlFile {

    static final int LARGEST = 5 * 1024 * 1024;
    static final int MOST_LEVELS = 16;
    static final int MOST_ELEMENTS = 200_000;
    static final int MOST_RULES = 5_000;
    static final int MOST_CELLS = 40_000;

    private final Findings findings;
    private final Deque<XmlElement> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private Place place = Place.HEAD;
    private int elements;
    private int rules;
    private int cells;

    private XmlFile(Findings findings) {
        this.findings = findings;
    }

    /** Gives the root; empty if the file is refused, and then there is a finding. */
    static Optional<XmlElement> read(byte[] xml, Findings findings) {
        if (xml.length > LARGEST) {
            findings.add(Place.HEAD, FindingKind.FILE_TOO_LARGE, xml.length, LARGEST);
            return Optional.empty();
        }
        var text = text(xml);
        if (text.isEmpty()) {
            findings.add(Place.HEAD, FindingKind.NOT_UTF8);
            return Optional.empty();
        }
        return new XmlFile(findings).read(text.get());
    }

    /** Decodes a file, without the mark at its beginning if there is one; empty if it is not in UTF-8. */
    static Optional<String> text(byte[] xml) {
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(xml))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException otherEncoding) {
            return Optional.empty();
        }
    }

    private Optional<XmlElement> read(String text) {
        XMLStreamReader reader = null;
        try {
            reader = factory().createXMLStreamReader(new StringReader(text));
            var encoding = reader.getCharacterEncodingScheme();
            if (encoding != null && !encoding.equalsIgnoreCase("UTF-8")) {
                return refuse(FindingKind.NOT_UTF8);
            }
            if (reader.getVersion() != null && !reader.getVersion().equals("1.0")) {
                return refuse(FindingKind.MALFORMED_XML, 1);
            }
            while (reader.hasNext()) {
                if (!take(reader.next(), reader)) {
                    return Optional.empty();
                }
            }
            return Optional.ofNullable(root);
        } catch (XMLStreamException malformed) {
            var line = malformed.getLocation() == null
                    ? 0
                    : malformed.getLocation().getLineNumber();
            return refuse(FindingKind.MALFORMED_XML, Math.max(0, line));
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("a table takes in no other file");
        });
        return factory;
    }

    private boolean take(int event, XMLStreamReader reader) {
        return switch (event) {
            case XMLStreamConstants.START_ELEMENT -> begin(reader);
            case XMLStreamConstants.END_ELEMENT -> end();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (!open.isEmpty()) {
                    open.element().add(reader.getText());
                }
                yield true;
            }
            case XMLStreamConstants.DTD -> refuse(FindingKind.DOCUMENT_TYPE).isPresent();
            case XMLStreamConstants.ENTITY_REFERENCE ->
                refuse(FindingKind.ENTITY_REFERENCE, reader.getLocalName()).isPresent();
            case XMLStreamConstants.PROCESSING_INSTRUCTION ->
                refuse(FindingKind.PROCESSING_INSTRUCTION, reader.getPITarget()).isPresent();
            default -> true;
        };
    }

    private boolean begin(XMLStreamReader reader) {
        var attributes = new ArrayList<XmlElement.Attribute>();
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            var namespace = reader.getAttributeNamespace(i);
            attributes.add(new XmlElement.Attribute(
                    namespace == null ? "" : namespace, reader.getAttributeLocalName(i), reader.getAttributeValue(i)));
        }
        var namespace = reader.getNamespaceURI();
        var element = new XmlElement(namespace == null ? "" : namespace, reader.getLocalName(), attributes);
        if (root == null) {
            root = element;
        } else {
            open.element().add(element);
        }
        open.push(element);
        if (element.is("rule")) {
            rules++;
            place = new Place(element.attribute("id").map(Findings::shortened), rules, Optional.empty());
        } else if (element.is("inputEntry") || element.is("outputEntry")) {
            cells++;
        }
        return isWithinLimits();
    }

    private boolean isWithinLimits() {
        if (++elements > MOST_ELEMENTS) {
            return refuse(FindingKind.TOO_MANY_ELEMENTS, MOST_ELEMENTS).isPresent();
        }
        if (rules > MOST_RULES) {
            return refuse(FindingKind.TOO_MANY_RULES, MOST_RULES).isPresent();
        }
        if (cells > MOST_CELLS) {
            return refuse(FindingKind.TOO_MANY_CELLS, MOST_CELLS).isPresent();
        }
        if (open.size() > MOST_LEVELS) {
            return refuse(FindingKind.TOO_DEEP, MOST_LEVELS).isPresent();
        }
        return true;
    }

    private boolean end() {
        if (open.pop().is("rule")) {
            place = Place.HEAD;
        }
        return true;
    }

    private Optional<XmlElement> refuse(FindingKind kind, Object... arguments) {
        findings.add(place, kind, arguments);
        return Optional.empty();
    }
}
