package dev.stepwright.deployer.policy;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A statement of a role's policy and why it is there.
 *
 * @param source file and line that need it, for example {@code sample/DataProcessing.java:31}
 * @param statement as IAM reads it
 */
public record PolicyStatement(String source, String reason, JsonNode statement) {}
