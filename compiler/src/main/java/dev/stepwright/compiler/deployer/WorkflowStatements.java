package dev.stepwright.compiler.deployer;

import com.palantir.javapoet.CodeBlock;
import dev.stepwright.manifest.LogLevel;
import dev.stepwright.manifest.RouteEntry;
import dev.stepwright.manifest.RouteTarget;
import dev.stepwright.manifest.ScheduleEntry;
import dev.stepwright.manifest.WorkflowEntry;
import dev.stepwright.manifest.WorkflowType;

/** The statements that declare a workflow and what starts it. */
final class WorkflowStatements {

    private WorkflowStatements() {}

    static CodeBlock workflow(WorkflowEntry workflow) {
        CodeBlock.Builder statement = CodeBlock.builder()
                .add("app.workflow($S)", workflow.name())
                .add(workflow.type() == WorkflowType.EXPRESS ? "\n.express()" : "\n.standard()")
                .add("\n.definition($S)", workflow.files().definition())
                .add(
                        "\n.calls($L)",
                        workflow.calls().stream()
                                .map(call -> CodeBlock.of("$S", call.function()))
                                .collect(CodeBlock.joining(", ")));
        if (workflow.logLevel() != LogLevel.OFF) {
            statement.add("\n.logLevel($S)", workflow.logLevel());
        }
        if (workflow.tracing()) {
            statement.add("\n.tracing()");
        }
        return statement.add("\n.from($S)", workflow.source()).build();
    }

    static CodeBlock route(RouteEntry route) {
        return route.target().accept(new RouteTarget.Visitor<CodeBlock>() {
            @Override
            public CodeBlock function(String name) {
                return CodeBlock.of("app.route($S).invokes($S)", route.key(), name);
            }

            @Override
            public CodeBlock workflow(String name) {
                return CodeBlock.of("app.route($S).starts($S)", route.key(), name);
            }
        });
    }

    static CodeBlock schedule(WorkflowEntry workflow, ScheduleEntry schedule) {
        CodeBlock.Builder statement =
                CodeBlock.builder().add("app.schedule($S).starts($S)", schedule.expression(), workflow.name());
        schedule.input().ifPresent(input -> statement.add(".input($S)", input));
        schedule.timezone().ifPresent(timezone -> statement.add(".timezone($S)", timezone));
        return statement.build();
    }
}
