package dev.stepwright.deployer.aws.lambda;

import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.stack.LambdaFunction;
import java.util.Collection;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.CreateFunctionResponse;
import software.amazon.awssdk.services.lambda.model.LastUpdateStatus;
import software.amazon.awssdk.services.lambda.model.PublishVersionResponse;
import software.amazon.awssdk.services.lambda.model.State;
import software.amazon.awssdk.services.lambda.model.UpdateFunctionCodeResponse;
import software.amazon.awssdk.services.lambda.model.UpdateFunctionConfigurationResponse;

/** Makes functions and changes them, in as few calls as possible, until a version with the change can be called. */
final class FunctionPublisher {

    private static final String LATEST = "$LATEST";

    private final Look look;
    private final Readiness readiness;
    private final UploadRoom room = UploadRoom.ofThisMachine();

    FunctionPublisher(Look look, Readiness readiness) {
        this.look = look;
        this.readiness = readiness;
    }

    /** Makes the function, and returns the version that is published with it. */
    String create(LambdaFunction desired) {
        CreateFunctionResponse answer = readiness.patiently(() -> room.send(
                desired.code(), () -> lambda().createFunction(requests().create(desired))));
        return published(desired, answer.version(), answer.state(), answer.lastUpdateStatus());
    }

    /** Gives the function the desired configuration; it must be published afterwards. */
    void configure(LambdaFunction desired, Collection<String> changed) {
        UpdateFunctionConfigurationResponse answer = readiness.patiently(
                () -> lambda().updateFunctionConfiguration(FunctionRequests.configure(desired, changed)));
        if (!Readiness.isSettled(answer.state(), answer.lastUpdateStatus())) {
            readiness.awaitFunction(desired.name());
        }
    }

    /** Gives the function the desired code, and returns the version that is published with it. */
    String recode(LambdaFunction desired) {
        UpdateFunctionCodeResponse answer = readiness.patiently(() -> room.send(
                desired.code(), () -> lambda().updateFunctionCode(requests().recode(desired))));
        return published(desired, answer.version(), answer.state(), answer.lastUpdateStatus());
    }

    /** Publishes the function as it is; Lambda answers with the last version if that is the same. */
    String publish(LambdaFunction desired) {
        PublishVersionResponse answer = readiness.patiently(() -> lambda().publishVersion(request ->
                request.functionName(desired.name()).codeSha256(desired.code().sha256())));
        if (desired.settings().snapStart() || answer.state() == State.PENDING) {
            readiness.awaitVersion(desired.name(), answer.version());
        }
        return answer.version();
    }

    private String published(LambdaFunction desired, String version, State state, LastUpdateStatus update) {
        boolean settled = Readiness.isSettled(state, update);
        if (!settled) {
            readiness.awaitFunction(desired.name());
        }
        if (version == null || version.equals(LATEST)) {
            return publish(desired);
        }
        if (desired.settings().snapStart() || state == State.PENDING) {
            readiness.awaitVersion(desired.name(), version);
        }
        return version;
    }

    private FunctionRequests requests() {
        return new FunctionRequests(look.names().artifactBucket(look.account().get()));
    }

    private LambdaClient lambda() {
        return look.clients().lambda();
    }
}
