package dev.stepwright.local.states.activity;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.protocol.Tags;
import java.time.Instant;

/**
 * An activity.
 *
 * @param number grows from activity to activity
 */
public record RegisteredActivity(
        long number, String arn, String name, Instant created, ObjectNode encryption, Tags tags) {}
