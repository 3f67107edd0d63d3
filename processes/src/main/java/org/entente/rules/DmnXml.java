package org.entente.rules;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Looks at a table's file before the engine does, which fails in odd ways on what is no DMN at all. */
final class DmnXml {

    private static final String DMN = "https://www.omg.org/spec/DMN/20191111/MODEL/";

    private DmnXml() {}

    /** @throws IllegalArgumentException if the file is not well-formed XML, has a document type, or is not DMN 1.3 */
    static void check(byte[] xml) {
        try {
            var reader = hardened().createXMLStreamReader(new ByteArrayInputStream(xml));
            checkRoot(reader);
            while (reader.hasNext()) {
                reader.next();
            }
            reader.close();
        } catch (XMLStreamException malformed) {
            throw new IllegalArgumentException("the table is not well-formed XML", malformed);
        }
    }

    private static void checkRoot(XMLStreamReader reader) throws XMLStreamException {
        for (int event = reader.next(); event != XMLStreamConstants.START_ELEMENT; event = reader.next()) {
            if (event == XMLStreamConstants.DTD) {
                throw new IllegalArgumentException("a table has no document type");
            }
        }
        if (!reader.getLocalName().equals("definitions") || !DMN.equals(reader.getNamespaceURI())) {
            throw new IllegalArgumentException("a table is a file of DMN 1.3, but this one starts with "
                    + reader.getLocalName() + " of " + reader.getNamespaceURI());
        }
    }

    private static XMLInputFactory hardened() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }
}
