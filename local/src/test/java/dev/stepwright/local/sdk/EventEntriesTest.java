package dev.stepwright.local.sdk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServiceCall;
import dev.stepwright.engine.service.ServicePattern;
import dev.stepwright.local.task.TaskJson;
import org.junit.jupiter.api.Test;

class EventEntriesTest {

    @Test
    void tellsOfTheExecutionInEveryEvent() {
        ServiceCall call = new ServiceCall(
                ServiceAction.optimised("events", "putEvents", ServicePattern.REQUEST_RESPONSE),
                "{\"Entries\": [{\"Source\": \"a\"}, {\"Source\": \"b\", \"Resources\": [\"r\"]}]}",
                "role",
                new ServiceCall.Caller("execution", "machine"));
        assertThat(EventEntries.complete(call, TaskJson.parameters(call))).isEqualTo(TaskJson.read("""
                        {"Entries": [
                          {"Source": "a", "Resources": ["execution", "machine"]},
                          {"Source": "b", "Resources": ["r", "execution", "machine"]}
                        ]}"""));
    }
}
