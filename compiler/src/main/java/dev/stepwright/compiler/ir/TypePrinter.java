package dev.stepwright.compiler.ir;

import dev.stepwright.compiler.ir.type.JavaType;
import java.util.Locale;
import java.util.stream.Collectors;

/** Prints types by simple names; scalars that can be null, other than strings, have a question mark. */
public final class TypePrinter {

    private TypePrinter() {}

    public static String print(ValueType type) {
        return type.accept(new Names());
    }

    /** As Java writes the type, with what boxes a number or boolean that may be null. */
    public static String printJava(ValueType type) {
        return type.accept(new JavaNames());
    }

    private static final class JavaNames extends Names {

        @Override
        public String scalar(ValueType.Scalar type) {
            return switch (type.kind()) {
                case BOOLEAN -> type.nullable() ? "Boolean" : "boolean";
                case INT -> type.nullable() ? "Integer" : "int";
                case LONG -> type.nullable() ? "Long" : "long";
                case DOUBLE -> type.nullable() ? "Double" : "double";
                case STRING -> "String";
            };
        }

        @Override
        public String record(ValueType.RecordType type) {
            return simple(type.name());
        }

        @Override
        public String list(ValueType.ListType type) {
            return "List<" + printJava(type.element()) + ">";
        }

        @Override
        public String opaque(ValueType.Opaque type) {
            return simple(type.name());
        }
    }

    private static class Names implements ValueType.Visitor<String> {

        @Override
        public String scalar(ValueType.Scalar type) {
            String name = type.kind().name().toLowerCase(Locale.ROOT);
            return type.nullable() && type.kind() != ValueType.Kind.STRING ? name + "?" : name;
        }

        @Override
        public String enumType(ValueType.EnumType type) {
            return type.name().simpleName();
        }

        @Override
        public String record(ValueType.RecordType type) {
            return simple(type.name()) + (type.sparse() ? " (sparse)" : "");
        }

        @Override
        public String list(ValueType.ListType type) {
            return "List<" + print(type.element()) + ">";
        }

        @Override
        public String tuple(ValueType.TupleType type) {
            return type.elements().stream().map(TypePrinter::print).collect(Collectors.joining(", ", "(", ")"));
        }

        @Override
        public String opaque(ValueType.Opaque type) {
            return "opaque " + simple(type.name());
        }

        @Override
        public String caught(ValueType.Caught type) {
            return "caught";
        }

        @Override
        public String noValue(ValueType.NoValue type) {
            return "void";
        }

        static String simple(JavaType type) {
            return type.arguments().isEmpty()
                    ? type.simpleName()
                    : type.arguments().stream()
                            .map(Names::simple)
                            .collect(Collectors.joining(", ", type.simpleName() + "<", ">"));
        }
    }
}
