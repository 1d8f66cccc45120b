package dev.stepwright.engine.journal;

import java.util.List;
import java.util.function.Function;

/**
 * How something is said over a line.
 *
 * @param said the texts for it
 * @param heard what texts stand for
 */
public record SaidForm<T>(Function<T, List<String>> said, Function<List<String>, T> heard) {}
