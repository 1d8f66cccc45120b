package dev.stepwright.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.lambda.InvocationResult;
import dev.stepwright.local.lambda.TestFunctions;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class HttpGatewayTest {

    private final List<String> heard = new ArrayList<>();
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);

    @Test
    void givesUpOnAFunctionWhenApiGatewayWould() throws Exception {
        HttpReply reply = call((function, payload) -> {
            now.updateAndGet(time -> time.plus(Duration.ofSeconds(31)));
            return Optional.of(new InvocationResult("{}".getBytes(StandardCharsets.UTF_8), false));
        });

        assertThat(reply.status()).isEqualTo(503);
        assertThat(new String(reply.body(), StandardCharsets.UTF_8)).isEqualTo("{\"message\":\"Service Unavailable\"}");
        assertThat(heard).containsExactly("slow: it took 31 seconds; API Gateway waits 30", "GET /slow 503");
    }

    @Test
    void saysWhyAnAnswerCouldNotBePassedOn() throws Exception {
        HttpReply reply = call((function, payload) ->
                Optional.of(new InvocationResult("{\"statusCode\":\"OK\"}".getBytes(StandardCharsets.UTF_8), false)));

        assertThat(reply.status()).isEqualTo(500);
        assertThat(heard)
                .containsExactly("slow: statusCode must be a number from 200 to 599, but is \"OK\"", "GET /slow 500");
    }

    private HttpReply call(FunctionInvoker functions) throws InterruptedException {
        InstantSource source = now::get;
        Clock clock = source.withZone(ZoneOffset.UTC);
        GatewayListener listener = new GatewayListener() {
            @Override
            public void answered(String method, String path, int status) {
                heard.add(method + " " + path + " " + status);
            }

            @Override
            public void failed(String function, String reason) {
                heard.add(function + ": " + reason);
            }
        };
        RouteTargets targets =
                new RouteTargets(new LambdaProxy("local", functions, clock, listener), (workflow, input) -> {
                    throw new AssertionError("no route leads to a workflow");
                });
        HttpGateway gateway = new HttpGateway(
                List.of(TestFunctions.route("GET", "/slow", "slow")),
                targets,
                request -> GatewayAnswer.message(404, "Not Found"),
                listener);
        return gateway.answer(new HttpRequest(
                "GET", "/slow", "", "HTTP/1.1", InetAddress.getLoopbackAddress(), Map.of(), new byte[0]));
    }
}
