package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.MemoMap;
import dev.stepwright.deployer.stack.Names;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.lambda.model.FunctionConfiguration;
import software.amazon.awssdk.services.lambda.model.GetAliasResponse;
import software.amazon.awssdk.services.lambda.model.GetFunctionResponse;
import software.amazon.awssdk.services.lambda.model.ListVersionsByFunctionResponse;

/** Reads functions; what functions, aliases and permissions all need is read once. */
public final class FunctionReads {

    static final String NONE = "ResourceNotFoundException";

    private static final String LATEST = "$LATEST";

    /** Such as {@code 2026-05-04T10:20:30.123+0000}. */
    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendOffset("+HHmm", "Z")
            .toFormatter(Locale.ROOT);

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

    public Optional<GetFunctionResponse> findNow(String name) {
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

    /** When each version was published. */
    public Map<Long, Instant> published(String name) {
        Map<Long, Instant> times = new LinkedHashMap<>();
        versions(name).forEach(version -> times.put(number(version), time(version.lastModified())));
        return times;
    }

    private static Instant time(String text) {
        return OffsetDateTime.parse(text, TIME).toInstant();
    }

    static long number(FunctionConfiguration version) {
        return Long.parseLong(version.version());
    }
}
