package dev.stepwright.local.buckets;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Json;
import dev.stepwright.local.protocol.NamedPage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The operations on buckets themselves, with their tags and their block against public access. */
final class BucketOperations {

    private final BucketStore buckets;

    BucketOperations(BucketStore buckets) {
        this.buckets = buckets;
    }

    HttpReply call(BucketRequest request) throws IOException {
        if (request.asksFor("tagging")) {
            return tagging(request);
        }
        if (request.asksFor("publicAccessBlock")) {
            return publicAccess(request);
        }
        return switch (request.method()) {
            case "PUT" -> create(request);
            case "DELETE" -> delete(request);
            case "HEAD" -> HttpReply.empty(200).withHeader("x-amz-bucket-region", bucket(request).region);
            case "GET" -> request.asksFor("location") ? location(request) : list(request);
            default -> throw BucketService.unknown(request);
        };
    }

    HttpReply listBuckets() throws IOException {
        ObjectNode answer = Json.object();
        ArrayNode list = answer.putObject("Buckets").putArray("Bucket");
        buckets.all()
                .forEach(bucket ->
                        list.addObject().put("Name", bucket.name).put("CreationDate", bucket.created.toString()));
        return BucketService.xml("ListAllMyBucketsResult", answer);
    }

    /** In the oldest Region making a bucket again succeeds. */
    private HttpReply create(BucketRequest request) throws IOException {
        String region = request.http().body().length == 0
                ? BucketStore.FIRST_REGION
                : XmlBody.members(request.body()).path("LocationConstraint").asText(BucketStore.FIRST_REGION);
        boolean made = buckets.add(request.bucket(), region);
        if (!made && !region.equals(BucketStore.FIRST_REGION)) {
            throw ApiException.of(
                    409,
                    "BucketAlreadyOwnedByYou",
                    "Your previous request to create the named bucket succeeded and you already own it.");
        }
        return HttpReply.empty(200).withHeader("Location", "/" + request.bucket());
    }

    private HttpReply delete(BucketRequest request) throws IOException {
        buckets.remove(bucket(request));
        return HttpReply.empty(204);
    }

    private HttpReply location(BucketRequest request) throws IOException {
        String region = bucket(request).region;
        return BucketService.xml(
                "LocationConstraint", Json.object().textNode(region.equals(BucketStore.FIRST_REGION) ? "" : region));
    }

    private HttpReply list(BucketRequest request) throws IOException {
        Bucket bucket = bucket(request);
        String prefix = request.parameter("prefix").orElse("");
        List<ListedObject> found = buckets.storage().list(bucket.name, prefix);
        int limit = request.parameter("max-keys").map(Integer::parseInt).orElse(1000);
        NamedPage<ListedObject> page =
                NamedPage.of(found, ListedObject::key, Math.min(limit, 1000), request.parameter("continuation-token"));
        ObjectNode answer = Json.object()
                .put("Name", bucket.name)
                .put("Prefix", prefix)
                .put("MaxKeys", limit)
                .put("KeyCount", page.items().size())
                .put("IsTruncated", page.nextToken().isPresent());
        page.nextToken().ifPresent(token -> answer.put("NextContinuationToken", token));
        ArrayNode contents = answer.putArray("Contents");
        page.items()
                .forEach(object -> contents.addObject()
                        .put("Key", object.key())
                        .put("LastModified", object.modified().toString())
                        .put("ETag", object.etag())
                        .put("Size", object.size())
                        .put("StorageClass", "STANDARD"));
        return BucketService.xml("ListBucketResult", answer);
    }

    private HttpReply tagging(BucketRequest request) throws IOException {
        Bucket bucket = bucket(request);
        if (request.method().equals("PUT")) {
            bucket.tag(XmlBody.tags(request.body()));
            return HttpReply.empty(204);
        }
        if (request.method().equals("DELETE")) {
            bucket.tag(Map.of());
            return HttpReply.empty(204);
        }
        if (bucket.tags.isEmpty()) {
            throw ApiException.of(404, "NoSuchTagSet", "The TagSet does not exist");
        }
        ObjectNode answer = Json.object();
        ArrayNode set = answer.putObject("TagSet").putArray("Tag");
        bucket.tags.forEach((key, value) -> set.addObject().put("Key", key).put("Value", value));
        return BucketService.xml("Tagging", answer);
    }

    private HttpReply publicAccess(BucketRequest request) throws IOException {
        Bucket bucket = bucket(request);
        if (request.method().equals("PUT")) {
            bucket.publicAccessBlock = Optional.of(XmlBody.members(request.body()));
            return HttpReply.empty(200);
        }
        if (request.method().equals("DELETE")) {
            bucket.publicAccessBlock = Optional.empty();
            return HttpReply.empty(204);
        }
        return BucketService.xml(
                "PublicAccessBlockConfiguration",
                bucket.publicAccessBlock.orElseThrow(() -> ApiException.of(
                        404,
                        "NoSuchPublicAccessBlockConfiguration",
                        "The public access block configuration was not found")));
    }

    private Bucket bucket(BucketRequest request) throws IOException {
        return buckets.require(request.bucket());
    }
}
