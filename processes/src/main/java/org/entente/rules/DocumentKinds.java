package org.entente.rules;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The kinds of documents, by their key. What has none of these keys is a table. */
@Component
class DocumentKinds {

    private final ObjectProvider<DocumentKind> kinds;

    DocumentKinds(ObjectProvider<DocumentKind> kinds) {
        this.kinds = kinds;
    }

    Optional<DocumentKind> of(String key) {
        return kinds.stream().filter(kind -> kind.key().equals(key)).findFirst();
    }

    Set<String> keys() {
        return kinds.stream().map(DocumentKind::key).collect(Collectors.toSet());
    }
}
