package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.stepwright.compiler.ir.type.JavaType;
import java.util.List;
import java.util.Map;

/** Java types in JavaPoet's terms. */
public final class TypeNames {

    private static final Map<String, TypeName> KEYWORDS = Map.of(
            "boolean", TypeName.BOOLEAN,
            "byte", TypeName.BYTE,
            "char", TypeName.CHAR,
            "double", TypeName.DOUBLE,
            "float", TypeName.FLOAT,
            "int", TypeName.INT,
            "long", TypeName.LONG,
            "short", TypeName.SHORT,
            "void", TypeName.VOID);

    private TypeNames() {}

    public static TypeName of(JavaType type) {
        // A keyword cannot be the name of a class, so the unnamed package needs no care.
        TypeName keyword = KEYWORDS.get(type.canonicalName());
        if (keyword != null) {
            return keyword;
        }
        ClassName raw = raw(type);
        return type.arguments().isEmpty()
                ? raw
                : ParameterizedTypeName.get(
                        raw, type.arguments().stream().map(TypeNames::of).toArray(TypeName[]::new));
    }

    public static ClassName raw(JavaType type) {
        List<String> names = type.simpleNames();
        return ClassName.get(
                type.packageName(), names.get(0), names.subList(1, names.size()).toArray(String[]::new));
    }
}
