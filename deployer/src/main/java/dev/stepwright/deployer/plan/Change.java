package dev.stepwright.deployer.plan;

import dev.stepwright.deployer.stack.Value;
import java.util.Optional;

/**
 * An attribute that is not as it should be.
 *
 * @param before empty when it is absent
 * @param after empty when it should be absent
 */
public record Change(String attribute, Optional<Value> before, Optional<Value> after) {}
