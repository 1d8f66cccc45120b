package dev.stepwright.deployer.stack;

import java.util.List;

/**
 * The right of an HTTP API to call the alias of a function; one for all its routes, for a function's policy has a
 * limited size. Statements with other ids are left alone.
 */
public record Permission(String function, String api, Account account, List<ResourceId> dependsOn) implements Resource {

    public static final String STATEMENT_ID = "stepwright-http-api";
    public static final String PRINCIPAL = "apigateway.amazonaws.com";

    /** The ARN that calls may come from. */
    public static final String SOURCE = "source";

    public static ResourceId id(String function) {
        return new ResourceId(ResourceType.PERMISSION, function + ":" + Names.LIVE);
    }

    @Override
    public ResourceId id() {
        return id(function);
    }

    @Override
    public Attributes attributes(Outputs outputs) {
        Value source = outputs.get(HttpApi.id(api), Outputs.API_ID)
                .map(apiId -> Value.of(account.everyRoute(apiId)))
                .orElseGet(() -> new Value.KnownLater("the routes of the new API"));
        return Attributes.builder().add(SOURCE, source).build();
    }
}
