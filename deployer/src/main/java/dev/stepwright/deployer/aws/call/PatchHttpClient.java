package dev.stepwright.deployer.aws.call;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import software.amazon.awssdk.http.AbortableInputStream;
import software.amazon.awssdk.http.ContentStreamProvider;
import software.amazon.awssdk.http.ExecutableHttpRequest;
import software.amazon.awssdk.http.HttpExecuteRequest;
import software.amazon.awssdk.http.HttpExecuteResponse;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.SdkHttpFullResponse;
import software.amazon.awssdk.http.SdkHttpMethod;

/**
 * Sends PATCH, which {@link java.net.HttpURLConnection} refuses and API Gateway needs for updates, with the JDK's newer
 * client, and everything else with the one that starts faster.
 */
final class PatchHttpClient implements SdkHttpClient {

    /** The newer client sets these by itself and refuses them from others. */
    private static final Set<String> RESTRICTED = Set.of("connection", "content-length", "expect", "host", "upgrade");

    private final SdkHttpClient others;
    private final Duration connectTimeout;
    private final Duration answerTimeout;
    private final Memo<HttpClient> patching;

    PatchHttpClient(SdkHttpClient others, Duration connectTimeout, Duration answerTimeout) {
        this.others = others;
        this.connectTimeout = connectTimeout;
        this.answerTimeout = answerTimeout;
        this.patching = new Memo<>(this::newClient);
    }

    private HttpClient newClient() {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(connectTimeout)
                .build();
    }

    @Override
    public ExecutableHttpRequest prepareRequest(HttpExecuteRequest request) {
        return request.httpRequest().method() == SdkHttpMethod.PATCH
                ? new Patch(request)
                : others.prepareRequest(request);
    }

    @Override
    public String clientName() {
        return others.clientName();
    }

    @Override
    public void close() {
        others.close();
    }

    private final class Patch implements ExecutableHttpRequest {

        private final HttpExecuteRequest request;

        Patch(HttpExecuteRequest request) {
            this.request = request;
        }

        @Override
        public HttpExecuteResponse call() throws IOException {
            try {
                return answer(patching.get().send(toSend(), HttpResponse.BodyHandlers.ofInputStream()));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while sending", e);
            }
        }

        private HttpRequest toSend() throws IOException {
            HttpRequest.Builder builder = HttpRequest.newBuilder(
                            request.httpRequest().getUri())
                    .timeout(answerTimeout)
                    .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(body()));
            request.httpRequest().forEachHeader((name, values) -> {
                if (!RESTRICTED.contains(name.toLowerCase(Locale.ROOT))) {
                    values.forEach(value -> builder.header(name, value));
                }
            });
            return builder.build();
        }

        private byte[] body() throws IOException {
            if (request.contentStreamProvider().isEmpty()) {
                return new byte[0];
            }
            ContentStreamProvider provider = request.contentStreamProvider().get();
            try (InputStream content = provider.newStream()) {
                return content.readAllBytes();
            }
        }

        private HttpExecuteResponse answer(HttpResponse<InputStream> response) {
            SdkHttpFullResponse.Builder head = SdkHttpFullResponse.builder()
                    .statusCode(response.statusCode())
                    .headers(response.headers().map());
            return HttpExecuteResponse.builder()
                    .response(head.build())
                    .responseBody(AbortableInputStream.create(response.body()))
                    .build();
        }

        /** The answer's timeout ends it. */
        @Override
        public void abort() {}
    }
}
