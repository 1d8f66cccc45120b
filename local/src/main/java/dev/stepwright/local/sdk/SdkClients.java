package dev.stepwright.local.sdk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.service.ServiceAction;
import dev.stepwright.engine.service.ServiceResponse;
import dev.stepwright.engine.service.ServiceResponse.Answered;
import dev.stepwright.engine.service.ServiceResponse.Refused;
import dev.stepwright.local.task.SdkMetadata;
import java.lang.reflect.InvocationTargetException;
import java.net.URI;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.http.SdkHttpResponse;

/** The clients of a Region, made when they are first needed. Only this package's classes from here on see the SDK. */
final class SdkClients implements AutoCloseable {

    private final String region;
    private final Map<String, ServiceClient> clients = new ConcurrentHashMap<>();

    SdkClients(String region) {
        this.region = region;
    }

    /** @param className as {@link ClientName} finds it */
    ServiceResponse call(String className, URI endpoint, ServiceAction action, ObjectNode parameters) {
        ServiceClient client = clients.computeIfAbsent(className, name -> ServiceClient.create(name, endpoint, region));
        try {
            return answer(action, client.call(action.action(), parameters, new PojoReader(action.bySdk())));
        } catch (ServiceClient.NoSuchActionException | PojoWriter.UnknownMemberException e) {
            return Refused.of("States.Runtime", e.getMessage() + ": " + action);
        } catch (InvocationTargetException e) {
            return action.bySdk()
                    ? SdkFailure.bySdk(client.prefix(), e.getCause())
                    : SdkFailure.optimised(action.service(), client.prefix(), e.getCause());
        }
    }

    private static ServiceResponse answer(ServiceAction action, ServiceClient.Answer answer) {
        ObjectNode members = answer.members();
        if (action.resourceType().equals("events")
                && members.path("FailedEntryCount").asInt() > 0) {
            return Refused.of("EventBridge.FailedEntry", members.toString());
        }
        if (!action.bySdk() && SdkService.givesMetadata(action.service())) {
            addMetadata(members, answer.response());
        }
        return new Answered(members.toString());
    }

    private static void addMetadata(ObjectNode members, AwsResponse response) {
        SdkHttpResponse http = response.sdkHttpResponse();
        SdkMetadata.add(
                members,
                http.statusCode(),
                http.headers(),
                response.responseMetadata().requestId());
    }

    @Override
    public void close() {
        clients.values().forEach(ServiceClient::close);
    }
}
