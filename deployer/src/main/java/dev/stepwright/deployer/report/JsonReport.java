package dev.stepwright.deployer.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.deployer.apply.Applied;
import dev.stepwright.deployer.plan.Action;
import dev.stepwright.deployer.plan.DeploymentPlan;
import dev.stepwright.deployer.policy.PolicyStatement;
import dev.stepwright.deployer.policy.RolePolicy;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.HttpApi;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.StateMachineAlias;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

/** Tells of a deployment in one JSON document, printed at the end. */
public final class JsonReport implements Report {

    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final PrintStream out;
    private final ObjectNode document = JSON.createObjectNode();

    public JsonReport(PrintStream out) {
        this.out = out;
    }

    @Override
    public void planned(String goal, DesiredStack stack, DeploymentPlan plan) {
        document.put("app", stack.names().app());
        document.put("env", stack.names().env());
        document.put("account", stack.account().id());
        document.put("region", stack.account().region());
        ArrayNode changes = document.putArray("changes");
        ActionJson.all(plan).forEach(changes::add);
        ObjectNode counts = document.putObject("counts");
        counts.put("create", plan.actions(Action.Create.class).size());
        counts.put("update", plan.actions(Action.Update.class).size());
        counts.put("delete", plan.actions(Action.Delete.class).size());
    }

    @Override
    public void explained(Map<String, RolePolicy> policies) {
        ObjectNode roles = document.putObject("roles");
        policies.forEach((role, policy) -> {
            ArrayNode statements = roles.putArray(role);
            for (PolicyStatement statement : policy.statements()) {
                ObjectNode each = statements.addObject();
                each.put("source", statement.source());
                each.put("reason", statement.reason());
                each.set("statement", statement.statement());
            }
        });
    }

    @Override
    public synchronized void done(Action action, Duration time) {
        ObjectNode done = document.withArray("applied").addObject();
        done.put("type", action.id().type().label());
        done.put("name", action.id().name());
        done.put("seconds", time.toMillis() / 1000.0);
    }

    @Override
    public synchronized void failed(Action action, RuntimeException reason) {
        ObjectNode failed = document.withArray("failed").addObject();
        failed.put("type", action.id().type().label());
        failed.put("name", action.id().name());
        failed.put("reason", reason.getMessage());
    }

    @Override
    public void finished(String goal, Applied applied, Duration time) {
        document.put("seconds", time.toMillis() / 1000.0);
    }

    @Override
    public void callable(DesiredStack stack, Outputs outputs) {
        ArrayNode machines = document.putArray("stateMachines");
        stack.of(StateMachineAlias.class).forEach(alias -> machines.add(alias.arn()));
        for (HttpApi api : stack.of(HttpApi.class)) {
            outputs.get(api.id(), Outputs.URL).ifPresent(url -> document.put("url", url));
        }
    }

    @Override
    public void stopped(Trouble trouble) {
        ObjectNode error = document.putObject("error");
        trouble.resource().ifPresent(name -> error.put("resource", name));
        trouble.call().ifPresent(call -> error.put("call", call));
        error.put("message", trouble.words());
        ArrayNode next = error.putArray("nextStep");
        trouble.nextStep().forEach(next::add);
    }

    @Override
    public void end() {
        try {
            out.println(JSON.writeValueAsString(document));
            out.flush();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of texts and numbers can be written", e);
        }
    }
}
