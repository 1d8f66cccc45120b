package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Adoption;
import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.aws.iam.RoleReads;
import dev.stepwright.deployer.aws.logs.LogGroupList;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lambda functions, each published as a version. */
public final class Functions implements ResourceKind<LambdaFunction> {

    private static final String ROLE_SUFFIX = "-function";
    private static final String ARCHITECTURE = "architecture";
    private static final Set<String> NOT_CONFIGURATION =
            Set.of(LambdaFunction.CODE, ARCHITECTURE, LambdaFunction.PUBLISHED, LambdaFunction.RESERVED_CONCURRENCY);

    private final Look look;
    private final FunctionReads reads;
    private final RoleReads roles;
    private final LogGroupList logGroups;
    private final FunctionLook description;
    private final Readiness readiness;
    private final FunctionPublisher publisher;
    private final Adoption adoption;

    /**
     * @param roles and
     * @param logGroups outlive their functions, so that functions that nobody desires are found by them
     */
    public Functions(Look look, FunctionReads reads, RoleReads roles, LogGroupList logGroups) {
        this.look = look;
        this.reads = reads;
        this.roles = roles;
        this.logGroups = logGroups;
        this.description = new FunctionLook(look, reads);
        this.readiness = new Readiness(look);
        this.publisher = new FunctionPublisher(look, readiness);
        this.adoption = new Adoption(look);
    }

    @Override
    public ResourceType type() {
        return ResourceType.FUNCTION;
    }

    @Override
    public Optional<Observed> observe(LambdaFunction desired) {
        return reads.find(desired.name()).map(found -> description.describe(desired, found));
    }

    @Override
    public List<Observed> strays(Collection<LambdaFunction> desired) {
        Stream<String> byRole = roles.names()
                .filter(name -> name.endsWith(ROLE_SUFFIX))
                .map(name -> name.substring(0, name.length() - ROLE_SUFFIX.length()));
        return Stream.concat(byRole, logGroups.functions())
                .distinct()
                .filter(name -> !Look.isAmong(desired, name))
                .filter(reads::isOwned)
                .map(name -> Observed.stray(LambdaFunction.id(name)))
                .toList();
    }

    @Override
    public Map<String, String> create(LambdaFunction desired, Outputs outputs) {
        try {
            String version = publisher.create(desired);
            changeConcurrency(desired, false);
            return Map.of(Outputs.VERSION, version);
        } catch (CallFailedException e) {
            if (!e.isOneOf("ResourceConflictException")) {
                throw e;
            }
            return adopt(desired, outputs, e);
        }
    }

    private Map<String, String> adopt(LambdaFunction desired, Outputs outputs, CallFailedException failure) {
        return adoption.adopt(this, desired, observeSettled(desired), outputs, failure);
    }

    private Optional<Observed> observeSettled(LambdaFunction desired) {
        return reads.findNow(desired.name()).map(found -> {
            var latest = found.configuration();
            if (!Readiness.isSettled(latest.state(), latest.lastUpdateStatus())) {
                readiness.awaitFunction(desired.name());
            }
            return description.describe(desired, found);
        });
    }

    @Override
    public Map<String, String> update(
            LambdaFunction desired, Observed observed, Collection<String> changed, Outputs outputs) {
        if (OwnTags.areIn(changed)) {
            String arn = look.account().get().function(desired.name());
            readiness.patiently(() -> look.clients()
                    .lambda()
                    .tagResource(request -> request.resource(arn).tags(desired.tags())));
        }
        if (changed.contains(LambdaFunction.RESERVED_CONCURRENCY)) {
            changeConcurrency(desired, true);
        }
        String known = observed.outputs().get(Outputs.VERSION);
        return Map.of(
                Outputs.VERSION, desired.changesOutputs(changed) || known == null ? publish(desired, changed) : known);
    }

    private String publish(LambdaFunction desired, Collection<String> changed) {
        if (changed.stream().anyMatch(name -> !OwnTags.isTag(name) && !NOT_CONFIGURATION.contains(name))) {
            publisher.configure(desired, changed);
        }
        return changed.contains(LambdaFunction.CODE) || changed.contains(ARCHITECTURE)
                ? publisher.recode(desired)
                : publisher.publish(desired);
    }

    private void changeConcurrency(LambdaFunction desired, boolean mayBeSet) {
        if (desired.reservedConcurrency().isPresent()) {
            readiness.patiently(() -> look.clients()
                    .lambda()
                    .putFunctionConcurrency(request -> request.functionName(desired.name())
                            .reservedConcurrentExecutions(
                                    desired.reservedConcurrency().getAsInt())));
        } else if (mayBeSet) {
            readiness.patiently(() ->
                    look.clients().lambda().deleteFunctionConcurrency(request -> request.functionName(desired.name())));
        }
    }

    @Override
    public void delete(Observed observed) {
        Answers.unless(
                () -> readiness.patiently(() -> look.clients()
                        .lambda()
                        .deleteFunction(
                                request -> request.functionName(observed.id().name()))),
                FunctionReads.NONE);
    }
}
