package dev.stepwright.deployer.stack;

/** The version that an alias points at. */
final class Versions {

    private Versions() {}

    static Value of(ResourceId owner, Outputs outputs) {
        return outputs.get(owner, Outputs.VERSION)
                .map(Value::of)
                .orElseGet(() -> new Value.KnownLater("the version that this deployment publishes"));
    }
}
