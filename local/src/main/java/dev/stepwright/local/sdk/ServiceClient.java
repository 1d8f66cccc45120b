package dev.stepwright.local.sdk;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.AwsResponse;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.core.ResponseBytes;
import software.amazon.awssdk.core.SdkPojo;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.SdkAutoCloseable;

/** The client of one service, called by the names of its methods. */
final class ServiceClient implements AutoCloseable {

    private static final StaticCredentialsProvider ANYBODY =
            StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local"));

    private static final String BODY = "Body";

    private final Class<?> type;
    private final Object client;

    /** What a call gave: the fields of the response, and the response itself. */
    record Answer(ObjectNode members, AwsResponse response) {}

    /** An action that the service does not have. */
    static final class NoSuchActionException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NoSuchActionException(String client, String action) {
            super("There is no action '" + action + "' in " + client + " of the SDK for Java");
        }
    }

    private ServiceClient(Class<?> type, Object client) {
        this.type = type;
        this.client = client;
    }

    /** @param className as {@link ClientName} finds it */
    static ServiceClient create(String className, URI endpoint, String region) {
        try {
            Class<?> type = Class.forName(className);
            Object builder = type.getMethod("builder").invoke(null);
            AwsClientBuilder<?, ?> aws = (AwsClientBuilder<?, ?>) builder;
            aws.endpointOverride(endpoint);
            aws.region(Region.of(region));
            aws.credentialsProvider(ANYBODY);
            byPath(builder);
            return new ServiceClient(type, aws.build());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the SDK has clients with builders", e);
        }
    }

    /** A bucket's name in front of a local host's would lead nowhere. */
    private static void byPath(Object builder) throws ReflectiveOperationException {
        Optional<Method> force = Stream.of(builder.getClass().getMethods())
                .filter(method -> method.getName().equals("forcePathStyle")
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {Boolean.class}))
                .findFirst();
        if (force.isPresent()) {
            force.get().setAccessible(true);
            force.get().invoke(builder, true);
        }
    }

    /** The beginning of the names of its errors, such as {@code DynamoDb}. */
    String prefix() {
        return type.getSimpleName().replaceFirst("Client$", "");
    }

    /**
     * Calls an action.
     *
     * @throws NoSuchActionException if the service has no such action
     * @throws PojoWriter.UnknownMemberException if the action takes no such parameter
     * @throws InvocationTargetException with what the SDK throws
     */
    Answer call(String action, ObjectNode parameters, PojoReader reader) throws InvocationTargetException {
        Method method = method(action);
        boolean sends = method.getParameterCount() == 2;
        ObjectNode fields = parameters.deepCopy();
        Optional<String> body = sends ? PojoWriter.stream(fields, BODY) : Optional.empty();
        if (sends) {
            fields.remove(BODY);
        }
        Object request = request(method.getParameterTypes()[0], fields);
        Object response = sends
                ? invoke(method, request, body.map(RequestBody::fromString).orElseGet(RequestBody::empty))
                : invoke(method, request);
        return answer(response, reader);
    }

    /** Of several methods for an action the one that keeps a stream in memory, or sends one, or else the plain one. */
    private Method method(String action) {
        return method(action + "AsBytes", 1)
                .or(() -> method(action, 2))
                .or(() -> method(action, 1))
                .orElseThrow(() -> new NoSuchActionException(type.getSimpleName(), action));
    }

    private Optional<Method> method(String name, int parameters) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().equals(name) && method.getParameterCount() == parameters)
                .filter(method -> SdkPojo.class.isAssignableFrom(method.getParameterTypes()[0]))
                .filter(method -> parameters == 1 || method.getParameterTypes()[1] == RequestBody.class)
                .findFirst();
    }

    private static Object request(Class<?> requestType, ObjectNode fields) {
        try {
            return PojoWriter.fill((SdkPojo) requestType.getMethod("builder").invoke(null), fields);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("requests of the SDK have builders", e);
        }
    }

    private Object invoke(Method method, Object... arguments) throws InvocationTargetException {
        try {
            return method.invoke(client, arguments);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("clients of the SDK are public", e);
        }
    }

    private static Answer answer(Object response, PojoReader reader) {
        if (response instanceof ResponseBytes<?> bytes && bytes.response() instanceof AwsResponse head) {
            ObjectNode members = reader.read(head);
            return new Answer(members.put(BODY, bytes.asUtf8String()), head);
        }
        AwsResponse plain = (AwsResponse) response;
        return new Answer(reader.read(plain), plain);
    }

    @Override
    public void close() {
        ((SdkAutoCloseable) client).close();
    }
}
