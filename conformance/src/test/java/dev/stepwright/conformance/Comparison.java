package dev.stepwright.conformance;

import java.util.Optional;

/**
 * One case run three ways.
 *
 * @param optimized how the definition differs from Java; empty when it does not
 * @param notOptimized the same of the definition before optimising
 */
public record Comparison(
        Run java, Run engine, Run engineNotOptimized, Optional<String> optimized, Optional<String> notOptimized) {

    /** How the three differ; empty when they agree. */
    public Optional<String> disagreement() {
        return optimized
                .map(difference -> "the definition: " + difference)
                .or(() -> notOptimized.map(difference -> "the definition before optimising: " + difference));
    }
}
