package dev.stepwright.local.apis;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Starts executions as the two operations of Step Functions do, with their answers and errors. */
public interface WorkflowStarter {

    ObjectNode start(String stateMachineArn, Optional<String> name, String input);

    ObjectNode startSync(String stateMachineArn, Optional<String> name, String input) throws InterruptedException;
}
