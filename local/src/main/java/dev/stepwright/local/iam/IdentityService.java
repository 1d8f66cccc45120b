package dev.stepwright.local.iam;

import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.protocol.QueryProtocol;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;

/** IAM and STS on this machine. */
public final class IdentityService {

    private final RoleStore roles = new RoleStore();
    private final HttpService iam;
    private final HttpService sts;

    public IdentityService(Clock clock, Consumer<Throwable> failures) {
        iam = new QueryProtocol(
                "https://iam.amazonaws.com/doc/2010-05-08/",
                List.of(
                        new RoleOperations(roles, clock),
                        new RolePolicyOperations(roles),
                        new RoleTagOperations(roles)),
                failures);
        sts = new QueryProtocol(
                "https://sts.amazonaws.com/doc/2011-06-15/", List.of(new IdentityOperations()), failures);
    }

    public RoleStore roles() {
        return roles;
    }

    public HttpService iam() {
        return iam;
    }

    public HttpService sts() {
        return sts;
    }
}
