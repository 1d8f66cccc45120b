package dev.stepwright.compiler.shim;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.palantir.javapoet.MethodSpec;
import javax.lang.model.element.Modifier;

/** How handlers speak of JSON that does not fit their step. */
final class Malformed {

    /** The method {@code place}, which says where the JSON does not fit. */
    static final MethodSpec PLACE = MethodSpec.methodBuilder("place")
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(String.class)
            .addParameter(JsonProcessingException.class, "malformed")
            .addStatement("$T place = malformed.getLocation()", JsonLocation.class)
            .addStatement(
                    "return place == null ? $S : $S + place.getLineNr() + $S + place.getColumnNr()",
                    "",
                    " at line ",
                    ", column ")
            .build();

    private Malformed() {}
}
