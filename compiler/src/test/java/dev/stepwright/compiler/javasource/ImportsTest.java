package dev.stepwright.compiler.javasource;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.compiler.ir.JavaType;
import java.util.List;
import org.junit.jupiter.api.Test;

class ImportsTest {

    private static final JavaType LIST = JavaType.of("java.util", "List");
    private static final JavaType ENTRY = JavaType.of("java.util", "Map", "Entry");
    private static final JavaType STRING = JavaType.of("java.lang", "String");

    private final Imports imports = new Imports(JavaType.of("shop", "Handler"));

    @Test
    void importsWhatIsNamed() {
        assertThat(imports.name(LIST)).isEqualTo("List");
        assertThat(imports.name(JavaType.of("java.io", "IOException"))).isEqualTo("IOException");
        assertThat(imports.declarations()).isEqualTo("""
                package shop;

                import java.io.IOException;
                import java.util.List;

                """);
    }

    @Test
    void importsTheOutermostClass() {
        assertThat(imports.name(ENTRY)).isEqualTo("Map.Entry");
        assertThat(imports.declarations()).contains("import java.util.Map;");
    }

    @Test
    void needsNoImportForTheOwnPackageAndJavaLang() {
        assertThat(imports.name(STRING)).isEqualTo("String");
        assertThat(imports.name(JavaType.of("shop", "Order"))).isEqualTo("Order");
        assertThat(imports.name(JavaType.of("", "int"))).isEqualTo("int");
        assertThat(imports.declarations()).isEqualTo("package shop;\n\n");
    }

    @Test
    void namesTypeArguments() {
        assertThat(imports.name(new JavaType("java.util", List.of("List"), List.of(STRING))))
                .isEqualTo("List<String>");
    }

    @Test
    void namesASecondTypeOfANameInFull() {
        imports.name(LIST);
        assertThat(imports.name(JavaType.of("java.awt", "List"))).isEqualTo("java.awt.List");
        assertThat(imports.declarations()).doesNotContain("awt");
    }

    @Test
    void leavesTheNamesOfTheOwnPackageToIt() {
        imports.reserve(new JavaType("java.util", List.of("Set"), List.of(JavaType.of("shop", "List"))));
        assertThat(imports.name(LIST)).isEqualTo("java.util.List");
        assertThat(imports.name(JavaType.of("shop", "List"))).isEqualTo("List");
    }

    @Test
    void leavesTheNamesOfClassesInsideToThem() {
        JavaType inside = imports.nested("Arguments");
        assertThat(imports.name(inside)).isEqualTo("Arguments");
        assertThat(imports.name(JavaType.of("shop", "Arguments"))).isEqualTo("shop.Arguments");
        assertThat(imports.name(JavaType.of("shop", "Orders", "Arguments"))).isEqualTo("Orders.Arguments");
    }

    @Test
    void hasNoPackageToDeclareInTheUnnamedOne() {
        assertThat(new Imports(JavaType.of("", "Handler")).declarations()).isEmpty();
    }
}
