package dev.stepwright.engine.integration;

import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServicePattern;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads resources of the form {@code arn:aws:states:::sqs:sendMessage.waitForTaskToken} and
 * {@code arn:aws:states:::aws-sdk:s3:getObject}.
 */
final class ServiceResource {

    private static final Pattern FORM =
            Pattern.compile("arn:aws[a-z-]*:states:::(?<sdk>aws-sdk:)?(?<service>[a-z0-9-]+)"
                    + ":(?<action>[a-z][A-Za-z0-9]*)(?<suffix>\\.sync:2|\\.sync|\\.waitForTaskToken)?");

    /** What the service leaves out of the SDK's actions, for the rights that they give. */
    private static final Pattern LEFT_OUT = Pattern.compile("sts:(assumeRole.*|getFederationToken|getSessionToken)"
            + "|rdsdata:executeSql|bedrockagentcore:invokeHarness");

    private ServiceResource() {}

    /** Empty for a resource that Step Functions does not know. */
    static Optional<ServiceAction> read(String resource) {
        Matcher form = FORM.matcher(resource);
        if (!form.matches()) {
            return Optional.empty();
        }
        String suffix = Optional.ofNullable(form.group("suffix")).orElse("");
        return ServicePattern.ofSuffix(suffix)
                .map(pattern -> new ServiceAction(
                        form.group("sdk") != null, form.group("service"), form.group("action"), pattern))
                .filter(ServiceResource::isKnown);
    }

    /** The SDK has thousands of actions, whose names only the SDK itself can tell. */
    private static boolean isKnown(ServiceAction action) {
        if (action.bySdk()) {
            return !action.pattern().runsAJob()
                    && !action.service().contains("-")
                    && !LEFT_OUT.matcher(action.service() + ":" + action.action())
                            .matches();
        }
        return OptimisedActions.has(action.service(), action.action(), action.pattern());
    }
}
