package org.entente.matters;

import java.util.EnumMap;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the path that takes the mail of a matter. */
@Component
public class MatterPaths {

    private final ObjectProvider<MatterMail> declared;

    MatterPaths(ObjectProvider<MatterMail> declared) {
        this.declared = declared;
    }

    /** @throws IllegalStateException if the path takes no mail, which no shipped path does */
    public MatterMail of(Matter matter) {
        var path = byKind().get(matter.kind());
        if (path == null) {
            throw new IllegalStateException("no path takes mail for " + matter.kind());
        }
        return path;
    }

    private Map<MatterKind, MatterMail> byKind() {
        var byKind = new EnumMap<MatterKind, MatterMail>(MatterKind.class);
        declared.forEach(path -> byKind.put(path.kind(), path));
        return byKind;
    }
}
