package dev.stepwright.local.iam;

import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.http.LaterService;
import dev.stepwright.local.protocol.OperationFamily;
import dev.stepwright.local.protocol.wire.QueryProtocol;
import dev.stepwright.local.store.Archive;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** IAM and STS on this machine. */
public final class IdentityService {

    private final RoleStore roles = new RoleStore();
    private final Optional<KeptRoles> kept;
    private final HttpService iam;
    private final HttpService sts;

    /** @param archive keeps roles through the end of the process, if there is one */
    public IdentityService(Clock clock, Optional<Archive> archive, Consumer<Throwable> failures) {
        kept = archive.map(folder -> new KeptRoles(folder, roles));
        iam = new LaterService(
                () -> new QueryProtocol("https://iam.amazonaws.com/doc/2010-05-08/", families(clock), failures));
        sts = new LaterService(() -> new QueryProtocol(
                "https://sts.amazonaws.com/doc/2011-06-15/", List.of(new IdentityOperations()), failures));
    }

    private List<OperationFamily> families(Clock clock) {
        return Stream.of(
                        new RoleOperations(roles, clock), new RolePolicyOperations(roles), new RoleTagOperations(roles))
                .map(this::keeping)
                .toList();
    }

    private OperationFamily keeping(OperationFamily family) {
        return kept.map(folder -> family.followedBy(folder::keep, IdentityService::isReading))
                .orElse(family);
    }

    private static boolean isReading(String operation) {
        return operation.startsWith("Get") || operation.startsWith("List");
    }

    public RoleStore roles() {
        return roles;
    }

    /** The roles as other services look at them. */
    public RoleAccess access() {
        return kept.<RoleAccess>map(folder -> folder).orElse(roles);
    }

    public HttpService iam() {
        return iam;
    }

    public HttpService sts() {
        return sts;
    }
}
