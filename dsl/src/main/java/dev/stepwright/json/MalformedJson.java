package dev.stepwright.json;

/** A document that is not JSON, or not the JSON that was expected; the message says where and what. */
public final class MalformedJson extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    MalformedJson(String message) {
        super(message);
    }
}
