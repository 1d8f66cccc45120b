package dev.stepwright.local.buckets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.wire.Xml;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** S3 in path style: buckets, and objects that are kept in memory. */
public final class BucketService implements HttpService {

    private static final String NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";

    private final BucketStore buckets = new BucketStore();
    private final BucketOperations operations;
    private final Clock clock;
    private final Consumer<Throwable> failures;

    public BucketService(Clock clock, Consumer<Throwable> failures) {
        this.operations = new BucketOperations(buckets, clock);
        this.clock = clock;
        this.failures = failures;
    }

    /** The bytes of an object. */
    public Optional<byte[]> find(String bucket, String key) {
        return buckets.find(bucket)
                .flatMap(found -> Optional.ofNullable(found.objects.get(key)))
                .map(StoredObject::bytes);
    }

    @Override
    public HttpReply answer(HttpRequest request) {
        return reply(request).withHeader("x-amz-request-id", UUID.randomUUID().toString());
    }

    private HttpReply reply(HttpRequest request) {
        try {
            BucketRequest asked = BucketRequest.of(request);
            if (asked.bucket().isEmpty()) {
                return operations.listBuckets();
            }
            return asked.key().isEmpty() ? operations.call(asked) : object(asked);
        } catch (ApiException e) {
            return error(e.status(), e.code(), e.getMessage());
        } catch (RuntimeException e) {
            failures.accept(e);
            return error(500, "InternalError", "The local cloud failed; its log says why.");
        }
    }

    private HttpReply object(BucketRequest request) {
        Bucket bucket = buckets.require(request.bucket());
        return switch (request.method()) {
            case "PUT" -> put(bucket, request);
            case "GET", "HEAD" -> get(bucket, request);
            case "DELETE" -> {
                bucket.objects.remove(request.key());
                yield HttpReply.empty(204);
            }
            default -> throw unknown(request);
        };
    }

    private HttpReply put(Bucket bucket, BucketRequest request) {
        if (request.asksFor("uploadId")) {
            throw unknown(request);
        }
        StoredObject object = StoredObject.of(request.body(), clock.instant());
        bucket.objects.put(request.key(), object);
        return encrypted(HttpReply.empty(200).withHeader("ETag", object.etag()))
                .withHeader("x-amz-checksum-crc32", object.crc32())
                .withHeader("x-amz-checksum-type", "FULL_OBJECT");
    }

    private static HttpReply get(Bucket bucket, BucketRequest request) {
        StoredObject object = Optional.ofNullable(bucket.objects.get(request.key()))
                .orElseThrow(() -> ApiException.of(404, "NoSuchKey", "The specified key does not exist."));
        return encrypted(HttpReply.of(200, "binary/octet-stream", object.bytes()))
                .withHeader("ETag", object.etag())
                .withHeader("Accept-Ranges", "bytes")
                .withHeader(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                object.modified().atZone(ZoneOffset.UTC)));
    }

    /** The service says so of every object, unless its bucket was told otherwise. */
    private static HttpReply encrypted(HttpReply reply) {
        return reply.withHeader("x-amz-server-side-encryption", "AES256");
    }

    static HttpReply xml(String root, JsonNode content) {
        return HttpReply.of(200, "application/xml", Xml.flat().write(root, NAMESPACE, content));
    }

    static ApiException unknown(BucketRequest request) {
        return ApiException.of(
                501,
                "NotImplemented",
                "The local cloud does not serve %s of a bucket or object with the query '%s'. It has no multipart uploads."
                        .formatted(request.method(), request.http().query()));
    }

    private static HttpReply error(int status, String code, String message) {
        byte[] body =
                Xml.flat().write("Error", "", Json.object().put("Code", code).put("Message", message));
        return HttpReply.of(status, "application/xml", body);
    }
}
