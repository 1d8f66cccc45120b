package dev.stepwright.compiler.shim;

import dev.stepwright.compiler.ir.JavaType;
import dev.stepwright.compiler.javasource.Head;
import dev.stepwright.compiler.javasource.Imports;
import java.util.List;

/** How handlers speak of JSON that does not fit their step. */
final class Malformed {

    private static final String JACKSON_CORE = "com.fasterxml.jackson.core";
    private static final JavaType LOCATION = JavaType.of(JACKSON_CORE, "JsonLocation");

    static final JavaType EXCEPTION = JavaType.of(JACKSON_CORE, "JsonProcessingException");

    private Malformed() {}

    /** The method {@code place}, which says where the JSON does not fit. */
    static String place(Imports imports) {
        String start = "    private static " + imports.name(Types.STRING) + " place";
        return Head.of(start, List.of(imports.name(EXCEPTION) + " malformed"), List.of())
                + """
                        %s place = malformed.getLocation();
                        return place == null ? "" : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
                    }
                """.formatted(imports.name(LOCATION));
    }
}
