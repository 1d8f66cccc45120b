package dev.stepwright.compiler.policy;

import dev.stepwright.manifest.Manifest;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.manifest.WorkflowType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The roles with which schedules and routes start workflows. */
final class StarterRoles {

    private StarterRoles() {}

    /** One role for all schedules of a workflow. */
    static Optional<Role> ofSchedules(WorkflowEntry workflow) {
        return workflow.schedules().stream()
                .findFirst()
                .map(schedule -> new Grant(
                        "Start",
                        List.of("states:StartExecution"),
                        List.of(Arn.liveStateMachine(workflow.name())),
                        schedule.source(),
                        "a schedule starts the workflow"))
                .map(grant -> new Role(workflow.name() + "-schedule", Trust.ofSchedules(), List.of(grant)));
    }

    /** One role for all routes; a route to a function needs none, since the function itself lets the API in. */
    static Optional<Role> ofRoutes(Manifest manifest) {
        List<Grant> grants = new ArrayList<>();
        for (RouteEntry route : manifest.routes()) {
            started(route, manifest).ifPresent(workflow -> grants.add(start(route, workflow, grants.size() + 1)));
        }
        return grants.isEmpty() ? Optional.empty() : Optional.of(new Role("gateway", Trust.ofGateway(), grants));
    }

    private static Optional<WorkflowEntry> started(RouteEntry route, Manifest manifest) {
        return route.target().accept(new RouteTarget.Visitor<Optional<WorkflowEntry>>() {
            @Override
            public Optional<WorkflowEntry> function(String name) {
                return Optional.empty();
            }

            @Override
            public Optional<WorkflowEntry> workflow(String name) {
                return manifest.workflow(name);
            }
        });
    }

    private static Grant start(RouteEntry route, WorkflowEntry workflow, int number) {
        boolean express = workflow.type() == WorkflowType.EXPRESS;
        return new Grant(
                "Start" + number,
                List.of(express ? "states:StartSyncExecution" : "states:StartExecution"),
                List.of(Arn.liveStateMachine(workflow.name())),
                route.source(),
                "the route " + route.key() + " starts the workflow" + (express ? " and waits for its result" : ""));
    }
}
