package dev.stepwright.deployer.aws.call;

import dev.stepwright.deployer.cloud.CallFailedException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Ways to take an answer: missing things, things that are there already, pages. */
public final class Answers {

    private Answers() {}

    /** The answer, or nothing if AWS says with one of these codes that there is none. */
    public static <T> Optional<T> find(Supplier<T> call, String... absent) {
        try {
            return Optional.of(call.get());
        } catch (CallFailedException e) {
            if (e.isOneOf(absent)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** Calls, and takes one of these codes as a sign that nothing is left to do. */
    public static void unless(Runnable call, String... done) {
        try {
            call.run();
        } catch (CallFailedException e) {
            if (!e.isOneOf(done)) {
                throw e;
            }
        }
    }

    /**
     * The items of all pages.
     *
     * @param page reads the page that a token stands for; null for the first
     * @param next the token of the next page; null or empty if there is none
     */
    public static <P, T> List<T> all(
            Function<@Nullable String, P> page, Function<P, List<T>> items, Function<P, @Nullable String> next) {
        List<T> all = new ArrayList<>();
        String token = null;
        do {
            P answer = page.apply(token);
            all.addAll(items.apply(answer));
            token = next.apply(answer);
        } while (token != null && !token.isEmpty());
        return all;
    }
}
