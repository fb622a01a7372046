package id.cakupan.kit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.constructors;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import com.github.javaparser.JavaParser;
import com.github.javaparser.ParserConfiguration;
import com.github.javaparser.ParserConfiguration.LanguageLevel;
import com.github.javaparser.ast.CompilationUnit;
import com.github.javaparser.ast.body.ConstructorDeclaration;
import com.github.javaparser.ast.body.MethodDeclaration;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** The rules of the house that a build can check; each service's tests extend this with its root package. */
public abstract class HouseRules {

    private static final int MAX_FILE_LINES = 300;
    private static final int MAX_METHOD_LINES = 40;
    private static final int MAX_PARAMETERS = 5;

    private final String root;
    private final JavaClasses classes;

    protected HouseRules(String root) {
        this.root = root;
        this.classes = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(root);
    }

    @Test
    void features_do_not_form_cycles() {
        slices().matching(root + ".(*)..").should().beFreeOfCycles().allowEmptyShould(true).check(classes);
    }

    @Test
    void constructors_inject() {
        fields().should().notBeAnnotatedWith("jakarta.inject.Inject").allowEmptyShould(true).check(classes);
    }

    @Test
    void a_bean_has_at_most_five_collaborators() {
        constructors().that().areDeclaredInClassesThat(new DescribedPredicate<JavaClass>("are no records") {
            @Override
            public boolean test(JavaClass type) {
                return !type.isRecord();
            }
        }).should(new com.tngtech.archunit.lang.ArchCondition<JavaConstructor>("have at most five parameters") {
            @Override
            public void check(JavaConstructor constructor, com.tngtech.archunit.lang.ConditionEvents events) {
                boolean fits = constructor.getRawParameterTypes().size() <= MAX_PARAMETERS;
                events.add(new com.tngtech.archunit.lang.SimpleConditionEvent(constructor, fits, constructor.getFullName()));
            }
        }).allowEmptyShould(true).check(classes);
    }

    @Test
    void a_public_type_is_used_by_another_feature() {
        List<String> unused = classes.stream().filter(type -> type.getModifiers().toString().contains("PUBLIC"))
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"))
                .filter(type -> type.getPackageName().startsWith(root + "."))
                .filter(type -> type.getDirectDependenciesToSelf().stream()
                        .noneMatch(use -> !use.getOriginClass().getPackageName().equals(type.getPackageName())))
                .map(JavaClass::getName).toList();
        assertThat(unused).as("public types that no other package uses").isEmpty();
    }

    @Test
    void rules_are_plain_java() {
        noClasses().that().haveNameMatching(".*(Settlement|Rate|Tree|Narrative).*").and().areTopLevelClasses().should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "id.cakupan.kit.sql..", "jakarta.ws.rs..", "io.quarkus..")
                .allowEmptyShould(true).check(classes);
    }

    @Test
    void files_and_methods_stay_short() throws IOException {
        List<String> tooLong = new ArrayList<>();
        JavaParser parser = new JavaParser(new ParserConfiguration().setLanguageLevel(LanguageLevel.JAVA_17));
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                CompilationUnit unit = parser.parse(file).getResult().orElseThrow();
                if (Files.readAllLines(file).size() > MAX_FILE_LINES) {
                    tooLong.add(file.toString());
                }
                unit.findAll(MethodDeclaration.class).stream().filter(method -> lines(method) > MAX_METHOD_LINES)
                        .forEach(method -> tooLong.add(file + " " + method.getNameAsString()));
                unit.findAll(ConstructorDeclaration.class).stream().filter(made -> lines(made) > MAX_METHOD_LINES)
                        .forEach(made -> tooLong.add(file + " " + made.getNameAsString()));
            }
        }
        assertThat(tooLong).as("over %d lines a file or %d a method", MAX_FILE_LINES, MAX_METHOD_LINES).isEmpty();
    }

    @Test
    void a_merged_migration_is_frozen() throws IOException, GeneralSecurityException {
        Path folder = Path.of("src/main/resources/db/migration");
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<String> actual = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".sql")).sorted().toList()) {
                byte[] sha = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
                actual.add(HexFormat.of().formatHex(sha) + "  " + file.getFileName());
            }
        }
        assertThat(Files.readAllLines(folder.resolve("checksums")))
                .as("sha256sum *.sql; a new file is added, a present line never changes").isEqualTo(actual);
    }

    private static int lines(com.github.javaparser.ast.Node node) {
        return node.getRange().map(range -> range.end.line - range.begin.line + 1).orElse(0);
    }
}
