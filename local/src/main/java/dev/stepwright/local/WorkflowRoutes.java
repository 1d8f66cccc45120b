package dev.stepwright.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.gateway.WorkflowStarter;
import dev.stepwright.local.states.StepFunctionsService;
import dev.stepwright.manifest.WorkflowType;
import java.util.Optional;

/** Starts the workflows behind an application's routes: those that are EXPRESS run to their end. */
record WorkflowRoutes(Application application, StepFunctionsService service) implements WorkflowStarter {

    @Override
    public ObjectNode start(String workflow, String input) throws InterruptedException {
        boolean express = application
                .workflow(workflow)
                .filter(entry -> entry.type() == WorkflowType.EXPRESS)
                .isPresent();
        String arn = LocalAccount.stateMachineArn(workflow);
        return express
                ? service.startSyncExecution(arn, Optional.empty(), input)
                : service.startExecution(arn, Optional.empty(), input);
    }
}
