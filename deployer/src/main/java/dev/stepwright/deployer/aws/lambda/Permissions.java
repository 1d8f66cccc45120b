package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.Qualified;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.HttpApi;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.Names;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Permission;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The right of the HTTP API to call the alias of a function. */
public final class Permissions implements ResourceKind<Permission> {

    private final Look look;
    private final FunctionReads reads;
    private final PermissionStatement statements = new PermissionStatement();
    private final Readiness readiness;

    public Permissions(Look look, FunctionReads reads) {
        this.look = look;
        this.reads = reads;
        this.readiness = new Readiness(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.PERMISSION;
    }

    @Override
    public Optional<Observed> observe(Permission desired) {
        return find(desired.function());
    }

    private Optional<Observed> find(String function) {
        return reads.alias(function)
                .flatMap(alias -> source(function))
                .map(source -> Observed.of(
                        Permission.id(function),
                        reads.isOwned(function),
                        Attributes.builder().add(Permission.SOURCE, source).build()));
    }

    private Optional<String> source(String function) {
        return Answers.find(
                        () -> look.clients()
                                .lambda()
                                .getPolicy(request ->
                                        request.functionName(function).qualifier(Names.LIVE)),
                        FunctionReads.NONE)
                .flatMap(answer -> statements.source(answer.policy()));
    }

    /** Those of functions that have no route any more; with a function its permission goes by itself. */
    @Override
    public List<Observed> strays(Collection<Permission> desired) {
        return look.desired(LambdaFunction.class).stream()
                .map(LambdaFunction::name)
                .filter(function -> !look.desires(Permission.id(function)))
                .filter(reads::isOwned)
                .flatMap(function -> find(function).stream())
                .toList();
    }

    @Override
    public Map<String, String> create(Permission desired, Outputs outputs) {
        String source = wanted(desired, outputs);
        try {
            add(desired.function(), source);
        } catch (CallFailedException e) {
            if (!e.isOneOf("ResourceConflictException")) {
                throw e;
            }
            if (!source(desired.function()).equals(Optional.of(source))) {
                replace(desired.function(), source);
            }
        }
        return Map.of();
    }

    @Override
    public Map<String, String> update(
            Permission desired, Observed observed, Collection<String> changed, Outputs outputs) {
        replace(desired.function(), wanted(desired, outputs));
        return Map.of();
    }

    /** A statement cannot be changed. */
    private void replace(String function, String source) {
        remove(function);
        Answers.unless(() -> add(function, source), "ResourceConflictException");
    }

    private static String wanted(Permission desired, Outputs outputs) {
        String api = outputs.require(HttpApi.id(desired.api()), Outputs.API_ID);
        return desired.account().everyRoute(api);
    }

    private void add(String function, String source) {
        readiness.patiently(() -> look.clients()
                .lambda()
                .addPermission(request -> request.functionName(function)
                        .qualifier(Names.LIVE)
                        .statementId(Permission.STATEMENT_ID)
                        .action(PermissionStatement.ACTION)
                        .principal(Permission.PRINCIPAL)
                        .sourceArn(source)));
    }

    private void remove(String function) {
        Answers.unless(
                () -> readiness.patiently(() -> look.clients()
                        .lambda()
                        .removePermission(request -> request.functionName(function)
                                .qualifier(Names.LIVE)
                                .statementId(Permission.STATEMENT_ID))),
                FunctionReads.NONE);
    }

    @Override
    public void delete(Observed observed) {
        remove(Qualified.of(observed.id()).owner());
    }
}
