package dev.stepwright.engine.json;

import com.dashjoin.jsonata.Jsonata;

/** JSON's null, which must be the one that the JSONata library knows; Java's null stands for "undefined" there. */
public final class JsonNull {

    public static final Object VALUE = Jsonata.NULL_VALUE;

    private JsonNull() {}
}
