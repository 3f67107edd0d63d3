package org.entente.decisiontables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An element of a file, with all that is in it. */
final class XmlElement {

    /** An attribute; the namespace is empty if it has none. */
    record Attribute(String namespace, String name, String value) {}

    private final String namespace;
    private final String name;
    private final List<Attribute> attributes;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    XmlElement(String namespace, String name, List<Attribute> attributes) {
        this.namespace = namespace;
        this.name = name;
        this.attributes = attributes;
    }

    void add(XmlElement child) {
        children.add(child);
    }

    void add(String more) {
        text.append(more);
    }

    String namespace() {
        return namespace;
    }

    String name() {
        return name;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    List<XmlElement> children() {
        return children;
    }

    /** Gives the text in it, that of its children left out. */
    String text() {
        return text.toString();
    }

    Optional<String> attribute(String wanted) {
        return attribute("", wanted);
    }

    Optional<String> attribute(String namespace, String wanted) {
        return attributes.stream()
                .filter(attribute -> attribute.namespace().equals(namespace)
                        && attribute.name().equals(wanted))
                .map(Attribute::value)
                .findFirst();
    }

    String id() {
        return attribute("id").orElse("");
    }

    Stream<XmlElement> all(String wanted) {
        return children.stream().filter(child -> child.is(wanted));
    }

    Optional<XmlElement> first(String wanted) {
        return all(wanted).findFirst();
    }

    /** Gives the text of the child {@code text}, or of any other; empty if there is none. */
    String textOf(String wanted) {
        return first(wanted).map(XmlElement::text).orElse("");
    }

    boolean is(String wanted) {
        return name.equals(wanted) && namespace.equals(TableShape.DMN);
    }
}
