package dev.stepwright.local.mocks;

import dev.stepwright.engine.service.MockedTasks;
import java.util.Map;
import java.util.Optional;

/** The test cases of all state machines: which of their states answer what. */
public final class TestCases {

    public static final TestCases NONE = new TestCases(Map.of());

    /** By name of the state machine, of the test case, and of the state. */
    private final Map<String, Map<String, Map<String, MockedResponse>>> byMachine;

    TestCases(Map<String, Map<String, Map<String, MockedResponse>>> byMachine) {
        this.byMachine = Map.copyOf(byMachine);
    }

    /** The mocked tasks of a new execution; empty if the state machine has no such test case. */
    public Optional<MockedTasks> start(String stateMachine, String testCase) {
        return Optional.ofNullable(byMachine.get(stateMachine))
                .map(cases -> cases.get(testCase))
                .map(MockedExecution::new);
    }
}
