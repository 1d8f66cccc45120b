package dev.stepwright.asl;

import java.util.List;

/** The {@code Retry} and {@code Catch} of a Task, Map or Parallel state, each consulted in order. */
public record ErrorHandling(List<Retrier> retriers, List<Catcher> catchers) {

    private static final ErrorHandling NONE = new ErrorHandling(List.of(), List.of());

    public ErrorHandling {
        retriers = List.copyOf(retriers);
        catchers = List.copyOf(catchers);
    }

    public static ErrorHandling none() {
        return NONE;
    }
}
