package dev.stepwright.local.protocol;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;

/**
 * One page of a listing.
 *
 * @param nextToken present if there is more
 */
public record Page<T>(List<T> items, Optional<String> nextToken) {

    private static final int DEFAULT_SIZE = 100;

    /** Where the next page goes on: after the item with this number, whatever is added to the list meanwhile. */
    public record Position(String listing, long last) {

        String token() {
            byte[] bytes = (listing + ":" + last).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        }

        static Position parse(String listing, String token) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
                if (text.startsWith(listing + ":")) {
                    return new Position(listing, Long.parseLong(text.substring(listing.length() + 1)));
                }
            } catch (IllegalArgumentException e) {
                throw invalidToken();
            }
            throw invalidToken();
        }
    }

    /** What Step Functions says of a text that is no token of a listing. */
    public static ApiException invalidToken() {
        return ApiException.service("InvalidToken", "Invalid Token", "Invalid token");
    }

    /**
     * Cuts a page out of a list.
     *
     * @param listing what is listed; a token of another listing is refused
     * @param number identifies an item in the list for as long as it is there
     */
    public static <T> Page<T> of(
            String listing, List<T> all, ToLongFunction<T> number, Parameters parameters, int maxTokenLength) {
        int size = parameters.pageSize(1000).orElse(DEFAULT_SIZE);
        int from = parameters
                .nextToken(maxTokenLength)
                .map(token -> indexAfter(Position.parse(listing, token), all, number))
                .orElse(0);
        int to = Math.min(all.size(), from + size);
        Optional<String> next = to < all.size()
                ? Optional.of(new Position(listing, number.applyAsLong(all.get(to - 1))).token())
                : Optional.empty();
        return new Page<>(all.subList(from, to), next);
    }

    private static <T> int indexAfter(Position position, List<T> all, ToLongFunction<T> number) {
        for (int i = 0; i < all.size(); i++) {
            if (number.applyAsLong(all.get(i)) == position.last()) {
                return i + 1;
            }
        }
        throw invalidToken();
    }
}
