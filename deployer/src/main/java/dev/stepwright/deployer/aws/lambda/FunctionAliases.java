package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.Qualified;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.FunctionAlias;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.Names;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import software.amazon.awssdk.services.lambda.model.AliasRoutingConfiguration;
import software.amazon.awssdk.services.lambda.model.GetAliasResponse;

/** The alias {@code live} of each function that API Gateway calls. */
public final class FunctionAliases implements ResourceKind<FunctionAlias> {

    /** Versions that get a part of the calls; the deployer sends all of them to one. */
    private static final String WEIGHTS = "weights of other versions";

    private final Look look;
    private final FunctionReads reads;
    private final Readiness readiness;

    public FunctionAliases(Look look, FunctionReads reads) {
        this.look = look;
        this.reads = reads;
        this.readiness = new Readiness(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.FUNCTION_ALIAS;
    }

    @Override
    public Optional<Observed> observe(FunctionAlias desired) {
        return reads.alias(desired.function()).map(alias -> observed(desired.function(), alias));
    }

    private Observed observed(String function, GetAliasResponse alias) {
        Attributes.Builder attributes = Attributes.builder().add(FunctionAlias.VERSION, alias.functionVersion());
        AliasRoutingConfiguration routing = alias.routingConfig();
        if (routing != null && !routing.additionalVersionWeights().isEmpty()) {
            attributes.add(WEIGHTS, new TreeMap<>(routing.additionalVersionWeights()).toString());
        }
        return Observed.of(FunctionAlias.id(function), reads.isOwned(function), attributes.build());
    }

    /** Those of functions that have no route any more; with a function its alias goes by itself. */
    @Override
    public List<Observed> strays(Collection<FunctionAlias> desired) {
        return look.desired(LambdaFunction.class).stream()
                .map(LambdaFunction::name)
                .filter(function -> !look.desires(FunctionAlias.id(function)))
                .filter(reads::isOwned)
                .flatMap(function -> reads.alias(function).map(alias -> observed(function, alias)).stream())
                .toList();
    }

    @Override
    public Map<String, String> create(FunctionAlias desired, Outputs outputs) {
        String version = version(desired, outputs);
        try {
            readiness.patiently(() -> look.clients()
                    .lambda()
                    .createAlias(request -> request.functionName(desired.function())
                            .name(Names.LIVE)
                            .functionVersion(version)));
        } catch (CallFailedException e) {
            if (!e.isOneOf("ResourceConflictException", "ConflictException")) {
                throw e;
            }
            point(desired.function(), version);
        }
        return Map.of();
    }

    @Override
    public Map<String, String> update(
            FunctionAlias desired, Observed observed, Collection<String> changed, Outputs outputs) {
        point(desired.function(), version(desired, outputs));
        return Map.of();
    }

    private void point(String function, String version) {
        AliasRoutingConfiguration nowhereElse = AliasRoutingConfiguration.builder()
                .additionalVersionWeights(Map.of())
                .build();
        readiness.patiently(() -> look.clients()
                .lambda()
                .updateAlias(request -> request.functionName(function)
                        .name(Names.LIVE)
                        .functionVersion(version)
                        .routingConfig(nowhereElse)));
    }

    private static String version(FunctionAlias desired, Outputs outputs) {
        return outputs.require(LambdaFunction.id(desired.function()), Outputs.VERSION);
    }

    @Override
    public void delete(Observed observed) {
        String function = Qualified.of(observed.id()).owner();
        Answers.unless(
                () -> readiness.patiently(() -> look.clients()
                        .lambda()
                        .deleteAlias(request -> request.functionName(function).name(Names.LIVE))),
                FunctionReads.NONE);
    }
}
