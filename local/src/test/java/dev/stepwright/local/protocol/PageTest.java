package dev.stepwright.local.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PageTest {

    private final List<Long> numbers = LongStream.rangeClosed(1, 250).boxed().toList();

    @Test
    void givesAHundredItemsUnlessAskedForFewer() {
        assertThat(page(numbers, Json.object()).items()).hasSize(100);
        assertThat(page(numbers, Json.object().put("maxResults", 0)).items()).hasSize(100);
        assertThat(page(numbers, Json.object().put("maxResults", 3)).items()).containsExactly(1L, 2L, 3L);
    }

    @Test
    void goesOnWhereItStoppedThoughTheListHasGrown() {
        List<Long> newestFirst = List.of(3L, 2L, 1L);
        String token = page(newestFirst, Json.object().put("maxResults", 1))
                .nextToken()
                .orElseThrow();

        Page<Long> next = page(List.of(5L, 4L, 3L, 2L, 1L), Json.object().put("nextToken", token));

        assertThat(next.items()).containsExactly(2L, 1L);
        assertThat(next.nextToken()).isEmpty();
    }

    @Test
    void refusesTokensItDidNotMake() {
        String token = Page.of("other", numbers, Long::longValue, new Parameters(Json.object()), 1024)
                .nextToken()
                .orElseThrow();

        for (String invalid : List.of("nonsense!", "bm9uc2Vuc2U", token)) {
            assertThatThrownBy(() -> page(numbers, Json.object().put("nextToken", invalid)))
                    .isInstanceOf(ApiException.class)
                    .hasMessage("Invalid Token: 'Invalid token'");
        }
    }

    @Test
    void refusesPagesThatAreTooLong() {
        assertThatThrownBy(() -> page(numbers, Json.object().put("maxResults", 1001)))
                .hasMessage("1 validation error detected: Value '1001' at 'maxResults' failed to satisfy constraint: "
                        + "Member must have value less than or equal to 1000");
    }

    private static Page<Long> page(List<Long> all, ObjectNode parameters) {
        return Page.of("numbers", all, Long::longValue, new Parameters(parameters), 1024);
    }
}
