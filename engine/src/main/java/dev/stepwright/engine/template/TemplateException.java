package dev.stepwright.engine.template;

import java.util.Optional;

/** A field could not be evaluated; the message is the service's, without the words about the state. */
public final class TemplateException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Optional<String> field;

    public TemplateException(Optional<String> field, String message) {
        super(message);
        this.field = field;
    }

    /** The place in the state, as {@code Output/total}; absent when the service names none. */
    public Optional<String> field() {
        return field;
    }
}
