package dev.stepwright.compiler.frontend.wire;

import static java.util.stream.Collectors.joining;

import dev.stepwright.compiler.ir.TaskSignature;
import dev.stepwright.compiler.ir.type.JavaType;
import dev.stepwright.compiler.ir.type.Wire;
import dev.stepwright.compiler.ir.type.WireDeclaration;
import dev.stepwright.compiler.ir.type.WireDeclaration.Component;
import dev.stepwright.compiler.ir.type.WireDeclaration.Computed;
import dev.stepwright.compiler.ir.type.WireDeclaration.EnumText;
import dev.stepwright.compiler.ir.type.WireDeclaration.Inclusion;
import dev.stepwright.compiler.ir.type.WireDeclaration.RecordObject;
import dev.stepwright.compiler.ir.type.WireDeclaration.SealedObject;
import dev.stepwright.compiler.ir.type.WireType;
import dev.stepwright.compiler.ir.type.WireType.ByJackson;
import dev.stepwright.compiler.ir.type.WireType.Declared;
import dev.stepwright.compiler.ir.type.WireType.MapOf;
import dev.stepwright.compiler.ir.type.WireType.OptionalOf;
import dev.stepwright.compiler.ir.type.WireType.Scalar;
import dev.stepwright.compiler.ir.type.WireType.Sequence;
import java.util.stream.Stream;

/** Prints what the JSON of a step looks like. */
final class WirePrinter implements WireType.Visitor<String>, WireDeclaration.Visitor<String> {

    private WirePrinter() {}

    static String print(TaskSignature step) {
        Wire wire = step.wire();
        WirePrinter printer = new WirePrinter();
        String parameters = wire.parameters().stream().map(printer::print).collect(joining(", "));
        String signature = step.method() + "(" + parameters + ")"
                + wire.result().map(result -> ": " + printer.print(result)).orElse("") + "\n";
        return Stream.concat(
                        Stream.of(signature),
                        wire.declarations().values().stream().map(declaration -> declaration.accept(printer)))
                .collect(joining());
    }

    private String print(WireType type) {
        return type.accept(this);
    }

    @Override
    public String scalar(Scalar type) {
        return name(type.javaType());
    }

    @Override
    public String declared(Declared type) {
        return name(type.javaType());
    }

    @Override
    public String sequence(Sequence type) {
        return type.kind().simpleName() + "<" + print(type.element()) + ">";
    }

    @Override
    public String map(MapOf type) {
        return "Map<" + print(type.value()) + ">";
    }

    @Override
    public String optional(OptionalOf type) {
        return "Optional<" + print(type.value()) + ">";
    }

    @Override
    public String byJackson(ByJackson type) {
        return "Jackson<" + type.javaType().simpleName() + ": " + type.reason() + ">";
    }

    @Override
    public String enumText(EnumText declaration) {
        return name(declaration.javaType()) + ": " + String.join(" | ", declaration.constants()) + "\n";
    }

    @Override
    public String recordObject(RecordObject declaration) {
        Stream<String> tag = declaration.tag().stream().map(known -> known.member() + " = " + known.name());
        Stream<String> components = declaration.components().stream().map(this::component);
        Stream<String> computed = declaration.computed().stream().map(this::computed);
        return Stream.of(tag, components, computed)
                .flatMap(lines -> lines)
                .map(line -> "    " + line + "\n")
                .collect(joining("", name(declaration.javaType()) + "\n", ""));
    }

    private String component(Component component) {
        return Stream.concat(Stream.of(component.member()), component.aliases().stream())
                        .collect(joining(" or "))
                + (component.member().equals(component.name()) ? "" : " of " + component.name())
                + (component.required() ? "!" : "") + ": " + print(component.type()) + unless(component.inclusion());
    }

    private String computed(Computed computed) {
        return computed.member() + " of " + computed.method() + "(): " + print(computed.type())
                + unless(computed.inclusion());
    }

    private static String unless(Inclusion inclusion) {
        return switch (inclusion) {
            case ALWAYS -> "";
            case NON_NULL -> " unless null";
            case NON_ABSENT -> " unless absent";
        };
    }

    @Override
    public String sealedObject(SealedObject declaration) {
        return declaration.alternatives().stream()
                .map(alternative -> "    " + declaration.member() + " = " + alternative.name() + ": "
                        + print(alternative.type()) + "\n")
                .collect(joining("", name(declaration.javaType()) + "\n", ""));
    }

    private static String name(JavaType type) {
        return type.arguments().isEmpty()
                ? type.simpleName()
                : type.arguments().stream().map(WirePrinter::name).collect(joining(", ", type.simpleName() + "<", ">"));
    }
}
