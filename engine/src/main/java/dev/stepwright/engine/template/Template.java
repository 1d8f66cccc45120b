package dev.stepwright.engine.template;

import dev.stepwright.engine.jsonata.evaluation.Bindings;

/** A field of a state that holds JSON, in which any text at any depth may be an expression. */
public interface Template {

    /**
     * The JSON value that the field has for these bindings.
     *
     * @throws TemplateException when an expression fails, or yields nothing or a function
     */
    Object evaluate(Bindings bindings);

    /** Says that the field's value is not of the type that its place demands. */
    RuntimeException unexpected(String expectedType, Object value);
}
