package dev.stepwright.deployer.report;

import dev.stepwright.deployer.apply.Applied;
import java.util.List;
import java.util.Optional;

/**
 * What went wrong, for people.
 *
 * @param resource what it concerns; empty when it is no single resource
 * @param call service and operation, when a call failed
 * @param words what happened
 * @param nextStep what to do now
 * @param applied what had been done before; nothing when nothing was begun
 */
public record Trouble(
        Optional<String> resource,
        Optional<String> call,
        String words,
        List<String> nextStep,
        Optional<Applied> applied) {

    public static Trouble of(String words, String... nextStep) {
        return new Trouble(Optional.empty(), Optional.empty(), words, List.of(nextStep), Optional.empty());
    }
}
