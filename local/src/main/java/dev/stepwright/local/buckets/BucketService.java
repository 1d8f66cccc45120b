package dev.stepwright.local.buckets;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.object.ObjectStoreException;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.iam.RoleAccess;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.wire.Xml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** S3 in path style: buckets and objects, kept in memory or in a folder. */
public final class BucketService implements HttpService {

    private static final String NAMESPACE = "http://s3.amazonaws.com/doc/2006-03-01/";

    private final Storage storage;
    private final BucketStore buckets;
    private final BucketOperations operations;
    private final Consumer<Throwable> failures;

    /** @param folder has a sub-folder for each bucket; without one everything is in memory */
    public BucketService(Optional<Path> folder, Clock clock, Consumer<Throwable> failures) {
        storage = folder.<Storage>map(FolderStorage::new).orElseGet(() -> new MemoryStorage(clock));
        buckets = new BucketStore(storage, clock);
        operations = new BucketOperations(buckets);
        this.failures = failures;
    }

    /** The bytes of an object. */
    public Optional<byte[]> find(String bucket, String key) {
        try {
            return Optional.of(content(new ObjectName(bucket, key)));
        } catch (ObjectStoreException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The buckets as executions use them. */
    public ObjectStore usedBy(RoleAccess roles, String roleArn) {
        return new PermittedObjects(storage, roles, roleArn);
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
        } catch (IOException | RuntimeException e) {
            failures.accept(e);
            return error(500, "InternalError", "The local cloud failed; its log says why.");
        }
    }

    private HttpReply object(BucketRequest request) throws IOException {
        buckets.require(request.bucket());
        ObjectName object = new ObjectName(request.bucket(), request.key());
        return switch (request.method()) {
            case "PUT" -> put(object, request);
            case "GET", "HEAD" -> get(object);
            case "DELETE" -> {
                storage.remove(object);
                yield HttpReply.empty(204);
            }
            default -> throw unknown(request);
        };
    }

    private HttpReply put(ObjectName object, BucketRequest request) throws IOException {
        if (request.asksFor("uploadId")) {
            throw unknown(request);
        }
        storage.write(object, request.body());
        return encrypted(HttpReply.empty(200)
                        .withHeader("ETag", buckets.require(object).etag()))
                .withHeader("x-amz-checksum-crc32", Checksum.crc32(request.body()))
                .withHeader("x-amz-checksum-type", "FULL_OBJECT");
    }

    private HttpReply get(ObjectName object) throws IOException {
        ListedObject found = buckets.require(object);
        return encrypted(HttpReply.of(200, "binary/octet-stream", content(object)))
                .withHeader("ETag", found.etag())
                .withHeader("Accept-Ranges", "bytes")
                .withHeader(
                        "Last-Modified",
                        DateTimeFormatter.RFC_1123_DATE_TIME.format(
                                found.modified().atZone(ZoneOffset.UTC)));
    }

    private byte[] content(ObjectName object) throws IOException {
        try (InputStream content = storage.read(object)) {
            return content.readAllBytes();
        }
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
