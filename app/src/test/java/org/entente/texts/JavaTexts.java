package org.entente.texts;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** The string literals of a Java file, with what they are used for, read by the compiler's own parser. */
final class JavaTexts extends TreeScanner<@Nullable Void, JavaTexts.Use> {

    /** What a literal is given to. */
    enum Use {
        /** A component's text, label or other visible or spoken words. */
        SHOWN,
        /** Logs, exceptions, scripts, styles: for developers and machines. */
        HIDDEN,
        UNKNOWN
    }

    private record Literal(String text, Use use, long line) {}

    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern ADDRESS = Pattern.compile("[/#?].*|\\w+://.*");
    private static final Pattern MARKUP = Pattern.compile("\\$\\{[^}]*}|<[^<>]*>");
    private static final Pattern SCRIPT = Pattern.compile(".*[;{]\\s*\\R.*", Pattern.DOTALL);
    private static final Pattern DATE_PATTERN = Pattern.compile("[dMuyEHms .,/:-]+");
    private static final Pattern SENTENCE = Pattern.compile("\\p{L}{2,}[,.:;]? \\p{L}{2,}");

    private static final Set<String> SHOWING = Set.of(
            "setText",
            "setLabel",
            "setPlaceholder",
            "setHelperText",
            "setTitle",
            "setAriaLabel",
            "setTooltipText",
            "setErrorMessage",
            "setHeader",
            "setFooter",
            "setHeaderTitle",
            "setSummaryText",
            "setPageTitle",
            "setAlt",
            "setItemLabel",
            "addItem");

    private static final Set<String> HIDING = Set.of(
            "executeJs",
            "callJsFunction",
            "trace",
            "debug",
            "info",
            "warn",
            "error",
            "addClassName",
            "addClassNames",
            "setClassName",
            "removeClassName",
            "set",
            "addEventListener",
            "compile",
            "ofPattern",
            "matches",
            "setTemplateColumns",
            "setKeyGenerator");

    /** The product's name, the same in every language. */
    private static final Set<String> NAMES = Set.of("Entente");

    private final List<Literal> literals = new ArrayList<>();
    private final Set<String> components = new HashSet<>();
    private final SourcePositions positions;
    private @Nullable CompilationUnitTree unit;

    private JavaTexts(SourcePositions positions) {
        this.positions = positions;
    }

    static JavaTexts in(Path file) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, null, null)) {
            var task = (JavacTask)
                    compiler.getTask(null, files, null, List.of("-proc:none"), null, files.getJavaFileObjects(file));
            var texts = new JavaTexts(Trees.instance(task).getSourcePositions());
            for (var unit : task.parse()) {
                texts.unit = unit;
                texts.scan(unit, Use.UNKNOWN);
            }
            return texts;
        }
    }

    /** Literals that look like keys of one of the areas. */
    List<String> keysOf(Set<String> areas) {
        var key = Pattern.compile("(" + String.join("|", areas) + ")(\\.[\\w-]+)+\\.?");
        return literals.stream()
                .filter(literal -> literal.use != Use.HIDDEN)
                .map(Literal::text)
                .filter(text -> key.matcher(text).matches())
                .toList();
    }

    /** Words that people would read untranslated, each with its line. */
    List<String> untranslated() {
        return literals.stream()
                .filter(literal -> !NAMES.contains(literal.text))
                .filter(literal -> switch (literal.use) {
                    case SHOWN ->
                        WORD.matcher(literal.text).find()
                                && !ADDRESS.matcher(literal.text).matches();
                    case UNKNOWN ->
                        SENTENCE.matcher(literal.text).find()
                                && !DATE_PATTERN.matcher(literal.text).matches()
                                && !SCRIPT.matcher(literal.text).matches();
                    case HIDDEN -> false;
                })
                .map(literal -> literal.line + ": \"" + literal.text + "\"")
                .toList();
    }

    @Override
    public @Nullable Void visitImport(ImportTree tree, Use use) {
        var name = tree.getQualifiedIdentifier().toString();
        if (name.startsWith("com.vaadin.flow.component.")) {
            components.add(name.substring(name.lastIndexOf('.') + 1));
        }
        return null;
    }

    @Override
    public @Nullable Void visitAnnotation(AnnotationTree tree, Use use) {
        return null;
    }

    @Override
    public @Nullable Void visitClass(ClassTree tree, Use use) {
        var parent = String.valueOf(tree.getExtendsClause());
        return super.visitClass(tree, parent.endsWith("Exception") ? Use.HIDDEN : Use.UNKNOWN);
    }

    @Override
    public @Nullable Void visitNewClass(NewClassTree tree, Use use) {
        var name = tree.getIdentifier().toString();
        if (name.endsWith("Exception") || name.endsWith("Error")) {
            scan(tree.getArguments(), Use.HIDDEN);
        } else if (components.contains(name) && !name.equals("Icon")) {
            scan(tree.getArguments(), Use.SHOWN);
        } else {
            scan(tree.getArguments(), Use.UNKNOWN);
        }
        return scan(tree.getClassBody(), Use.UNKNOWN);
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree tree, Use use) {
        var name = nameOf(tree.getMethodSelect());
        scan(tree.getMethodSelect(), use == Use.HIDDEN ? Use.HIDDEN : Use.UNKNOWN);
        var arguments = tree.getArguments();
        if (name.equals("setAttribute") && arguments.size() == 2) {
            var attribute = arguments.getFirst().toString();
            var spoken = Set.of("\"aria-label\"", "\"title\"", "\"alt\"", "\"placeholder\"", "\"aria-description\"");
            return scan(arguments.getLast(), spoken.contains(attribute) ? Use.SHOWN : Use.HIDDEN);
        }
        if (HIDING.contains(name) || use == Use.HIDDEN) {
            return scan(arguments, Use.HIDDEN);
        }
        var shown = SHOWING.contains(name) && (arguments.size() == 1 || !name.equals("setHeader"));
        return scan(arguments, shown ? Use.SHOWN : Use.UNKNOWN);
    }

    @Override
    public @Nullable Void visitLiteral(LiteralTree tree, Use use) {
        if (tree.getValue() instanceof String text && unit != null) {
            var line = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            literals.add(new Literal(MARKUP.matcher(text).replaceAll(" ").strip(), use, line));
        }
        return null;
    }

    private static String nameOf(ExpressionTree method) {
        return switch (method) {
            case MemberSelectTree select -> select.getIdentifier().toString();
            case IdentifierTree identifier -> identifier.getName().toString();
            default -> "";
        };
    }
}
