package dev.stepwright.engine.lifecycle;

import dev.stepwright.engine.execution.StartRequest;
import dev.stepwright.engine.random.RandomSource;

/** The names of a Map Run and of its child executions, which have the Map's label behind the state machine's name. */
final class MapRunNames {

    private static final String STATE_MACHINE = ":stateMachine:";

    private final StartRequest parent;
    private final String stateMachineArn;
    private final String stateMachineName;
    private final RandomSource random;
    private final String mapRunArn;

    MapRunNames(StartRequest parent, String label, RandomSource random) {
        this.parent = parent;
        this.random = random;
        stateMachineArn = withoutLabel(parent.stateMachineArn()) + "/" + label;
        stateMachineName = withoutLabel(parent.stateMachineName()) + "/" + label;
        mapRunArn = named("mapRun") + ":" + random.uuid();
    }

    /** Labels are unique in the whole machine, so that a Map within a Map's iterations needs no more than its own. */
    private static String withoutLabel(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? name : name.substring(0, slash);
    }

    private String named(String kind) {
        return stateMachineArn.replace(STATE_MACHINE, ":" + kind + ":");
    }

    String mapRunArn() {
        return mapRunArn;
    }

    String executionArn() {
        return parent.executionArn();
    }

    String stateMachineArn() {
        return stateMachineArn;
    }

    /** What the next child execution is started with. */
    StartRequest child(boolean express, String input) {
        String name = random.uuid().toString();
        String arn = express ? named("express") + ":" + name + ":" + random.uuid() : named("execution") + ":" + name;
        return new StartRequest(arn, name, stateMachineArn, stateMachineName, parent.roleArn(), input);
    }
}
