package dev.stepwright.local.iam;

import dev.stepwright.local.account.LocalAccount;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import java.util.Map;

/** GetCallerIdentity of STS; whoever calls is the root user of the account. */
final class IdentityOperations implements OperationFamily {

    @Override
    public Map<String, Operation> operations() {
        return Map.of(
                "GetCallerIdentity",
                parameters -> Json.object()
                        .put("Arn", "arn:aws:iam::" + LocalAccount.ACCOUNT_ID + ":root")
                        .put("UserId", LocalAccount.ACCOUNT_ID)
                        .put("Account", LocalAccount.ACCOUNT_ID));
    }
}
