package dev.stepwright.local.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One page of a listing in the order of names; the next page begins after this one's last name, whatever is added or
 * removed meanwhile.
 */
public record NamedPage<T>(List<T> items, Optional<String> nextToken) {

    /** Tells a token from any other text. */
    private static final String MARK = "after ";

    /**
     * @param size of a page at most
     * @param token of the page before, if there was one
     */
    public static <T> NamedPage<T> of(List<T> all, Function<T, String> name, int size, Optional<String> token) {
        return of(all, name, size, token, NamedPage::invalid);
    }

    /**
     * @param size of a page at most
     * @param token of the page before, if there was one
     * @param refusal of what is no token, in the words of the service
     */
    public static <T> NamedPage<T> of(
            List<T> all, Function<T, String> name, int size, Optional<String> token, Supplier<ApiException> refusal) {
        String after = token.map(text -> decode(text).orElseThrow(refusal)).orElse("");
        List<T> rest = all.stream()
                .filter(item -> name.apply(item).compareTo(after) > 0)
                .sorted(Comparator.comparing(name))
                .toList();
        List<T> items = rest.subList(0, Math.min(size, rest.size()));
        Optional<String> next = items.size() == rest.size()
                ? Optional.empty()
                : Optional.of(encode(name.apply(items.get(items.size() - 1))));
        return new NamedPage<>(items, next);
    }

    private static ApiException invalid() {
        return ApiException.validation("The token of the next page is not one of this listing.");
    }

    private static String encode(String name) {
        byte[] bytes = (MARK + name).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The name in a token; empty if it is none. */
    private static Optional<String> decode(String token) {
        try {
            return Optional.of(new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8))
                    .filter(text -> text.startsWith(MARK))
                    .map(text -> text.substring(MARK.length()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
