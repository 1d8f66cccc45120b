package dev.stepwright.compiler.shim;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import javax.lang.model.element.Modifier;

/** The static fields of a handler that fix how Jackson writes its step's values. */
final class JsonFields {

    /**
     * Unknown members are skipped, so that a step takes part of a larger value; a number that is missing is zero, as
     * the state machine reads it too; dates and decimals are text, which loses nothing on its way through JSONata's
     * doubles.
     */
    static final FieldSpec MAPPER = constant(
            JsonMapper.class,
            "JSON",
            CodeBlock.builder()
                    .add("$T.builder()", JsonMapper.class)
                    .add("$>$>\n.findAndAddModules()")
                    .add("\n.disable($T.FAIL_ON_UNKNOWN_PROPERTIES)", DeserializationFeature.class)
                    .add("\n.enable($T.FAIL_ON_TRAILING_TOKENS)", DeserializationFeature.class)
                    .add("\n.disable($T.WRITE_DATES_AS_TIMESTAMPS)", SerializationFeature.class)
                    .add("\n.disable($T.WRITE_DURATIONS_AS_TIMESTAMPS)", SerializationFeature.class)
                    .add(
                            "\n.withConfigOverride($>$>\n$T.class,\ndecimal -> decimal.setFormat($T.forShape($T.STRING)))$<$<",
                            BigDecimal.class,
                            JsonFormat.Value.class,
                            JsonFormat.Shape.class)
                    .add("\n.build()$<$<")
                    .build());

    private JsonFields() {}

    static FieldSpec reader(TypeName input) {
        return constant(ObjectReader.class, "INPUT", CodeBlock.of("JSON.readerFor($L)", token(input)));
    }

    static FieldSpec writer(TypeName result) {
        return constant(ObjectWriter.class, "RESULT", CodeBlock.of("JSON.writerFor($L)", token(result)));
    }

    private static FieldSpec constant(Type type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(value)
                .build();
    }

    private static CodeBlock token(TypeName type) {
        return type instanceof ParameterizedTypeName
                ? CodeBlock.of("new $T<$T>() {}", TypeReference.class, type)
                : CodeBlock.of("$T.class", type);
    }
}
