package dev.stepwright.maven.run;

import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.maven.NextSteps;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.plugin.logging.Log;

/** Says where the local cloud is and how to talk to it. */
public record Announcement(Log log) {

    public void print(LocalCloud cloud, Manifest manifest, Optional<Path> dataFolder) {
        log.info("");
        log.info("The local cloud is running. Stop it with Ctrl+C.");
        log.info("");
        log.info("Step Functions and Lambda   " + cloud.apiEndpoint());
        for (RouteEntry route : manifest.routes()) {
            log.info("HTTP route                  " + route.method() + " " + cloud.gatewayEndpoint() + route.path());
        }
        dataFolder.ifPresent(folder -> log.info("Executions are kept in      " + folder));
        for (WorkflowEntry workflow : manifest.workflows()) {
            log.info("");
            log.info("Start " + workflow.name() + ":");
            log.info("  "
                    + NextSteps.startExecution(
                            cloud.apiEndpoint(), LocalAccount.REGION, LocalAccount.stateMachineArn(workflow.name())));
        }
        log.info("");
    }
}
