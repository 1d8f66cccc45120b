package dev.stepwright.deployer.stack;

import java.util.ArrayList;
import java.util.List;

/** An application as its generated deployer describes it: one statement for every resource. */
public final class Application {

    private final List<FunctionSpec> functions = new ArrayList<>();
    private final List<WorkflowSpec> workflows = new ArrayList<>();
    private final List<RouteSpec> routes = new ArrayList<>();
    private final List<ScheduleSpec> schedules = new ArrayList<>();
    private String runtime = "java17";

    /** The Lambda runtime of every function, for example {@code java17}. */
    public void runtime(String name) {
        runtime = name;
    }

    /** A step, by its name within the application. */
    public FunctionSpec function(String name) {
        return added(functions, new FunctionSpec(name));
    }

    /** A workflow, by its name within the application. */
    public WorkflowSpec workflow(String name) {
        return added(workflows, new WorkflowSpec(name));
    }

    /** @param key method and path, for example {@code POST /process-data} */
    public RouteSpec route(String key) {
        return added(routes, new RouteSpec(key));
    }

    /** @param expression {@code rate(…)}, {@code cron(…)} or {@code at(…)} */
    public ScheduleSpec schedule(String expression) {
        return added(schedules, new ScheduleSpec(expression));
    }

    String runtime() {
        return runtime;
    }

    public List<FunctionSpec> functions() {
        return functions;
    }

    List<WorkflowSpec> workflows() {
        return workflows;
    }

    List<RouteSpec> routes() {
        return routes;
    }

    List<ScheduleSpec> schedules() {
        return schedules;
    }

    private static <S> S added(List<S> specs, S spec) {
        specs.add(spec);
        return spec;
    }
}
