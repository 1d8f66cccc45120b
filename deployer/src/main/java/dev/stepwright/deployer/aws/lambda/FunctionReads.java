package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.MemoMap;
import dev.stepwright.deployer.stack.Names;
import java.util.List;
import java.util.Optional;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.GetAliasResponse;
import software.amazon.awssdk.services.lambda.model.GetFunctionResponse;
import software.amazon.awssdk.services.lambda.model.ListVersionsByFunctionResponse;

/** Reads functions; what functions, aliases and permissions all need is read once. */
public final class FunctionReads {

    static final String NONE = "ResourceNotFoundException";

    private static final String LATEST = "$LATEST";

    private final AwsClients clients;
    private final Names names;
    private final MemoMap<String, Optional<GetFunctionResponse>> functions = new MemoMap<>(this::findNow);
    private final MemoMap<String, Optional<GetAliasResponse>> aliases = new MemoMap<>(this::readAlias);

    public FunctionReads(AwsClients clients, Names names) {
        this.clients = clients;
        this.names = names;
    }

    /** The function as it was when first looked at. */
    Optional<GetFunctionResponse> find(String name) {
        return functions.get(name);
    }

    Optional<GetFunctionResponse> findNow(String name) {
        return Answers.find(() -> clients.lambda().getFunction(request -> request.functionName(name)), NONE);
    }

    boolean isOwned(String name) {
        return find(name).map(function -> names.owns(function.tags())).orElse(false);
    }

    /** The alias {@code live}, as it was when first looked at. */
    Optional<GetAliasResponse> alias(String function) {
        return aliases.get(function);
    }

    private Optional<GetAliasResponse> readAlias(String function) {
        if (find(function).isEmpty()) {
            return Optional.empty();
        }
        return Answers.find(
                () -> clients.lambda()
                        .getAlias(request -> request.functionName(function).name(Names.LIVE)),
                NONE);
    }

    /** The published versions, oldest first. */
    List<FunctionConfiguration> versions(String name) {
        List<FunctionConfiguration> all = Answers.all(
                marker -> clients.lambda()
                        .listVersionsByFunction(
                                request -> request.functionName(name).marker(marker)),
                ListVersionsByFunctionResponse::versions,
                ListVersionsByFunctionResponse::nextMarker);
        return all.stream()
                .filter(version -> !LATEST.equals(version.version()))
                .sorted((one, other) -> Long.compare(number(one), number(other)))
                .toList();
    }

    static long number(FunctionConfiguration version) {
        return Long.parseLong(version.version());
    }
}
