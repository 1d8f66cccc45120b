package dev.stepwright.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    @Test
    void matchesWithAndWithoutTrailingSlash() {
        assertThat(match("POST", "/process-data", "POST /process-data")).isEqualTo("POST /process-data");
        assertThat(match("POST", "/process-data/", "POST /process-data")).isEqualTo("POST /process-data");
        assertThat(match("GET", "/", "GET /")).isEqualTo("GET /");
    }

    @Test
    void comparesPathsCharacterByCharacter() {
        assertThat(match("GET", "/Items", "GET /items")).isEqualTo("none");
        assertThat(match("GET", "/items/7", "GET /items")).isEqualTo("none");
        assertThat(match("GET", "/it%65ms", "GET /items")).isEqualTo("GET /items");
    }

    @Test
    void requiresTheRoutesMethod() {
        assertThat(match("GET", "/items", "POST /items")).isEqualTo("none");
        assertThat(match("PATCH", "/items", "ANY /items")).isEqualTo("ANY /items");
    }

    @Test
    void prefersTheMoreSpecificRoute() {
        String[] routes = {"ANY /{all+}", "GET /items/{id}", "ANY /items/new", "GET /items/new", "GET /items/{rest+}"};

        assertThat(match("GET", "/items/new", routes)).isEqualTo("GET /items/new");
        assertThat(match("PUT", "/items/new", routes)).isEqualTo("ANY /items/new");
        assertThat(match("GET", "/items/7", routes)).isEqualTo("GET /items/{id}");
        assertThat(match("GET", "/items/7/parts", routes)).isEqualTo("GET /items/{rest+}");
        assertThat(match("PUT", "/other", routes)).isEqualTo("ANY /{all+}");
    }

    @Test
    void givesTheRestToTheRouteThatTakesAll() {
        String[] routes = {"$default", "GET /items", "ANY /{all+}"};

        assertThat(match("GET", "/items", routes)).isEqualTo("GET /items");
        assertThat(match("PUT", "/items/7", routes)).isEqualTo("ANY /{all+}");
        assertThat(match("PUT", "/", routes)).isEqualTo("$default");
    }

    @Test
    void decodesPathVariables() {
        RoutePattern<String> pattern = RoutePattern.of(route("GET /items/{id}/{rest+}"));

        assertThat(pattern.match("GET", "/items/a%20b+c/x/y%2Fz").orElseThrow().variables())
                .isEqualTo(Map.of("id", "a b+c", "rest", "x/y/z"));
    }

    private static String match(String method, String path, String... keys) {
        RouteTable<String> table =
                new RouteTable<>(Arrays.stream(keys).map(RouteTableTest::route).toList());
        return table.find(method, path).map(match -> match.route().key()).orElse("none");
    }

    private static GatewayRoute<String> route(String key) {
        return new GatewayRoute<>(key, "function");
    }
}
