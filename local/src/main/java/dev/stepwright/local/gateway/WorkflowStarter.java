package dev.stepwright.local.gateway;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Starts a workflow; one that is EXPRESS is run to its end. */
@FunctionalInterface
public interface WorkflowStarter {

    /**
     * Starts a workflow, and gives Step Functions' answer.
     *
     * @throws dev.stepwright.local.protocol.ApiException if the service refuses it
     */
    ObjectNode start(String workflow, String input) throws InterruptedException;
}
