package dev.stepwright.conformance.random.world;

import java.util.List;
import java.util.Optional;

/**
 * A step.
 *
 * @param result empty for {@code void}
 * @param exceptions what it declares, and throws together with subclasses
 * @param fails whether it throws at all
 * @param pure whether its answer depends on its arguments only, and not on how often it was called
 */
public record StepDeclaration(
        String name,
        List<Type.Field> parameters,
        Optional<Type> result,
        List<ExceptionClass> exceptions,
        boolean fails,
        boolean pure) {}
