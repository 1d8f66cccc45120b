package dev.stepwright.local.apis;

import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.protocol.Parameters;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.stream.Collectors;

/** The APIs of a Region by id. */
final class ApiStore {

    private static final String ID_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private final Map<String, HttpApi> apis = new ConcurrentSkipListMap<>();
    private final SecureRandom random = new SecureRandom();

    void add(HttpApi api) {
        apis.put(api.id, api);
    }

    void remove(HttpApi api) {
        apis.remove(api.id);
    }

    Optional<HttpApi> find(String id) {
        return Optional.ofNullable(apis.get(id));
    }

    HttpApi require(String id) {
        return find(id).orElseThrow(() -> ApiErrors.notFound("API", LocalAccount.ACCOUNT_ID + ":" + id));
    }

    /** The API that a request names. */
    HttpApi of(Parameters parameters) {
        return require(parameters.text("apiId", 64));
    }

    List<HttpApi> all() {
        return List.copyOf(apis.values());
    }

    /** Ids of APIs have ten letters, those of their parts seven. */
    String newId(int length) {
        return random.ints(length, 0, ID_LETTERS.length())
                .mapToObj(index -> ID_LETTERS.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
