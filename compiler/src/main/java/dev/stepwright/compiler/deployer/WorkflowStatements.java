package dev.stepwright.compiler.deployer;

import dev.stepwright.compiler.javasource.StringLiteral;
import dev.stepwright.manifest.LogLevel;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import dev.stepwright.manifest.ScheduleEntry;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.manifest.WorkflowType;
import java.util.stream.Collectors;

/** The statements that declare a workflow and what starts it. */
final class WorkflowStatements {

    /** Before the further lines of a text. */
    private static final String INDENTATION = "                        ";

    private WorkflowStatements() {}

    static String workflow(WorkflowEntry workflow) {
        String called = workflow.calls().stream()
                .map(call -> StringLiteral.of(call.function()))
                .collect(Collectors.joining(", "));
        Chain chain = Chain.of("workflow", workflow.name())
                .set(workflow.type() == WorkflowType.EXPRESS ? "express" : "standard")
                .set("definition", workflow.files().definition())
                .continued("calls", called);
        if (workflow.logLevel() != LogLevel.OFF) {
            chain.set("logLevel", workflow.logLevel().toString());
        }
        if (workflow.tracing()) {
            chain.set("tracing");
        }
        return chain.set("from", workflow.source().toString()).statement();
    }

    static String route(RouteEntry route) {
        String started = route.target().accept(new RouteTarget.Visitor<String>() {
            @Override
            public String function(String name) {
                return ".invokes(" + StringLiteral.of(name) + ")";
            }

            @Override
            public String workflow(String name) {
                return ".starts(" + StringLiteral.of(name) + ")";
            }
        });
        return "        app.route(" + StringLiteral.of(route.key()) + ")" + started + ";\n";
    }

    static String schedule(WorkflowEntry workflow, ScheduleEntry schedule) {
        StringBuilder statement = new StringBuilder("        app.schedule(")
                .append(StringLiteral.of(schedule.expression()))
                .append(").starts(")
                .append(StringLiteral.of(workflow.name()))
                .append(')');
        schedule.input()
                .ifPresent(input -> statement
                        .append(".input(")
                        .append(StringLiteral.ofLines(input, INDENTATION))
                        .append(')'));
        schedule.timezone()
                .ifPresent(timezone -> statement
                        .append(".timezone(")
                        .append(StringLiteral.of(timezone))
                        .append(')'));
        return statement.append(";\n").toString();
    }
}
