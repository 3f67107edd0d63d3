package org.entente.rules;

import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.jspecify.annotations.Nullable;

/** Finds nothing, not even the classes of Java itself: what the decision engine is given to look up what a table names. */
final class NoClasses extends ClassLoader {

    static final ClassLoader INSTANCE = new NoClasses();

    private NoClasses() {
        super("no classes", null);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        throw new ClassNotFoundException("a table reaches no class, but asks for " + name);
    }

    @Override
    public @Nullable URL getResource(String name) {
        return null;
    }

    @Override
    public Enumeration<URL> getResources(String name) {
        return Collections.emptyEnumeration();
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        return null;
    }
}
