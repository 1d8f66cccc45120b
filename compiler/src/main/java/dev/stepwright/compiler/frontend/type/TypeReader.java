package dev.stepwright.compiler.frontend.type;

import dev.stepwright.compiler.ir.ValueType;
import dev.stepwright.compiler.ir.ValueType.Kind;
import dev.stepwright.compiler.ir.ValueType.Scalar;
import dev.stepwright.compiler.ir.type.JavaType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ErrorType;
import javax.lang.model.type.NoType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.SimpleTypeVisitor14;

/** Maps the types that {@link JsonTypes} has no objection to. */
public final class TypeReader {

    private static final Map<String, Scalar> SCALARS = Map.ofEntries(
            Map.entry("java.lang.Boolean", new Scalar(Kind.BOOLEAN, true)),
            Map.entry("java.lang.Byte", new Scalar(Kind.INT, true)),
            Map.entry("java.lang.Short", new Scalar(Kind.INT, true)),
            Map.entry("java.lang.Integer", new Scalar(Kind.INT, true)),
            Map.entry("java.lang.Long", new Scalar(Kind.LONG, true)),
            Map.entry("java.lang.Float", new Scalar(Kind.DOUBLE, true)),
            Map.entry("java.lang.Double", new Scalar(Kind.DOUBLE, true)),
            Map.entry("java.lang.String", ValueType.STRING));

    private final RecordReader records;

    public TypeReader(RecordReader records) {
        this.records = records;
    }

    /** The type as the language sees it; {@code void} is {@link ValueType.NoValue}. */
    public ValueType read(TypeMirror type) {
        return type.accept(new Mapping(), null);
    }

    /** The type as generated sources write it. */
    public static JavaType javaType(TypeMirror type) {
        if (type.getKind() != TypeKind.DECLARED) {
            return new JavaType("", List.of(type.getKind().name().toLowerCase(Locale.ROOT)), List.of());
        }
        DeclaredType declared = (DeclaredType) type;
        JavaType name = javaType((TypeElement) declared.asElement());
        List<JavaType> arguments =
                declared.getTypeArguments().stream().map(TypeReader::javaType).toList();
        return new JavaType(name.packageName(), name.simpleNames(), arguments);
    }

    /** A class without type arguments. */
    public static JavaType javaType(TypeElement element) {
        Deque<String> names = new ArrayDeque<>();
        Element enclosing = element;
        while (!(enclosing instanceof PackageElement)) {
            names.addFirst(enclosing.getSimpleName().toString());
            enclosing = enclosing.getEnclosingElement();
        }
        String packageName = ((PackageElement) enclosing).getQualifiedName().toString();
        return new JavaType(packageName, new ArrayList<>(names), List.of());
    }

    private final class Mapping extends SimpleTypeVisitor14<ValueType, Void> {

        @Override
        protected ValueType defaultAction(TypeMirror type, Void parameter) {
            throw new IllegalArgumentException("not a type of values: " + type);
        }

        @Override
        public ValueType visitNoType(NoType type, Void parameter) {
            return new ValueType.NoValue();
        }

        @Override
        public ValueType visitPrimitive(PrimitiveType type, Void parameter) {
            return switch (type.getKind()) {
                case BOOLEAN -> ValueType.BOOLEAN;
                case BYTE, SHORT, INT -> ValueType.INT;
                case LONG -> ValueType.LONG;
                case FLOAT, DOUBLE -> ValueType.DOUBLE;
                default -> new ValueType.Opaque(javaType(type));
            };
        }

        @Override
        public ValueType visitError(ErrorType type, Void parameter) {
            return new ValueType.Opaque(javaType(type));
        }

        @Override
        public ValueType visitDeclared(DeclaredType type, Void parameter) {
            TypeElement element = (TypeElement) type.asElement();
            String name = element.getQualifiedName().toString();
            if (SCALARS.containsKey(name)) {
                return SCALARS.get(name);
            }
            if (name.equals("java.util.List")) {
                return new ValueType.ListType(read(type.getTypeArguments().get(0)));
            }
            if (element.getKind() == ElementKind.ENUM) {
                return enumeration(type, element);
            }
            return element.getKind() == ElementKind.RECORD
                    ? new ValueType.RecordType(javaType(type), records.isSparse(element))
                    : new ValueType.Opaque(javaType(type));
        }

        /** An enum whose JSON form is its own affair can be passed on, but not compared. */
        private ValueType enumeration(DeclaredType type, TypeElement element) {
            if (records.hasCustomJson(element)) {
                return new ValueType.Opaque(javaType(type));
            }
            List<String> constants = element.getEnclosedElements().stream()
                    .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
                    .map(member -> member.getSimpleName().toString())
                    .toList();
            return new ValueType.EnumType(javaType(type), constants);
        }
    }
}
