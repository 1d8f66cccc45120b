package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.FunctionSettings;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.Outputs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.GetFunctionResponse;
import software.amazon.awssdk.services.lambda.model.State;

/** Describes a function as it is, and finds the version that has its code and configuration. */
final class FunctionLook {

    /** Layers that somebody added; the deployer uses none. */
    static final String LAYERS = "layers";

    private final Look look;
    private final FunctionReads reads;

    FunctionLook(Look look, FunctionReads reads) {
        this.look = look;
        this.reads = reads;
    }

    Observed describe(LambdaFunction desired, GetFunctionResponse found) {
        FunctionConfiguration latest = found.configuration();
        List<FunctionConfiguration> versions = reads.versions(desired.name());
        Optional<Long> current = publishedAs(latest, versions);
        return new Observed(
                desired.id(),
                look.names().owns(found.tags()),
                attributes(desired, found, current.isPresent()),
                current.map(version -> Map.of(Outputs.VERSION, Long.toString(version)))
                        .orElse(Map.of()),
                versions.stream().map(FunctionReads::number).toList());
    }

    private static Attributes attributes(LambdaFunction desired, GetFunctionResponse found, boolean published) {
        FunctionConfiguration latest = found.configuration();
        FunctionSettings settings = Configurations.inOrderOf(desired.settings(), Configurations.settings(latest));
        OptionalInt reserved =
                found.concurrency() == null || found.concurrency().reservedConcurrentExecutions() == null
                        ? OptionalInt.empty()
                        : OptionalInt.of(found.concurrency().reservedConcurrentExecutions());
        Attributes attributes = settings.attributes(
                String.valueOf(latest.codeSha256()),
                published,
                reserved,
                OwnTags.concerning(desired.tags(), found.tags()));
        List<String> layers = Configurations.layers(latest);
        if (layers.isEmpty()) {
            return attributes;
        }
        Attributes.Builder withLayers = Attributes.builder();
        attributes.values().forEach(withLayers::add);
        return withLayers.add(LAYERS, String.join(", ", layers)).build();
    }

    /** The number of the newest version that is the same as the function, and can be called. */
    private Optional<Long> publishedAs(FunctionConfiguration latest, List<FunctionConfiguration> versions) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            FunctionConfiguration version = versions.get(i);
            if (Configurations.areSame(version, latest)) {
                return isActive(version) ? Optional.of(FunctionReads.number(version)) : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Lists of versions do not tell their states; only a snapshot makes a version take longer than its function. */
    private boolean isActive(FunctionConfiguration version) {
        if (!Configurations.snapStarts(version)) {
            return true;
        }
        String name = version.functionName();
        State state = look.clients()
                .lambda()
                .getFunction(request -> request.functionName(name).qualifier(version.version()))
                .configuration()
                .state();
        return state != State.PENDING && state != State.FAILED;
    }
}
