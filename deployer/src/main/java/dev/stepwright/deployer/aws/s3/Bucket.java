package dev.stepwright.deployer.aws.s3;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.OwnTags;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CreateBucketConfiguration;
import software.amazon.awssdk.services.s3.model.ListObjectsV2Response;
import software.amazon.awssdk.services.s3.model.S3Object;
import software.amazon.awssdk.services.s3.model.Tag;

/** What is done with a private bucket. */
final class Bucket {

    static final String NONE = "NoSuchBucket";

    /** The one region that is not named when a bucket is made. */
    private static final String FIRST_REGION = "us-east-1";

    private final AwsClients clients;
    private final String name;

    Bucket(AwsClients clients, String name) {
        this.clients = clients;
        this.name = name;
    }

    /** The keys of the objects in it; empty if there is no such bucket. */
    Optional<List<String>> keys() {
        return Answers.find(
                () -> Answers.all(
                                (@Nullable String token) -> s3().listObjectsV2(
                                                request -> request.bucket(name).continuationToken(token)),
                                ListObjectsV2Response::contents,
                                ListObjectsV2Response::nextContinuationToken)
                        .stream()
                        .map(S3Object::key)
                        .toList(),
                NONE);
    }

    Map<String, String> tags() {
        return Answers.find(
                        () -> OwnTags.toMap(
                                s3().getBucketTagging(request -> request.bucket(name))
                                        .tagSet(),
                                Tag::key,
                                Tag::value),
                        "NoSuchTagSet")
                .orElse(Map.of());
    }

    void create() {
        String region = clients.region();
        Answers.unless(
                () -> s3().createBucket(request -> {
                    request.bucket(name);
                    if (!region.equals(FIRST_REGION)) {
                        request.createBucketConfiguration(CreateBucketConfiguration.builder()
                                .locationConstraint(region)
                                .build());
                    }
                }),
                "BucketAlreadyOwnedByYou");
    }

    /** With these tags, and closed to the public. */
    void claim(Map<String, String> tags) {
        List<Tag> set = tags.entrySet().stream()
                .map(tag ->
                        Tag.builder().key(tag.getKey()).value(tag.getValue()).build())
                .toList();
        s3().putBucketTagging(request -> request.bucket(name).tagging(tagging -> tagging.tagSet(set)));
        s3().putPublicAccessBlock(request -> request.bucket(name)
                .publicAccessBlockConfiguration(block -> block.blockPublicAcls(true)
                        .ignorePublicAcls(true)
                        .blockPublicPolicy(true)
                        .restrictPublicBuckets(true)));
    }

    void put(String key, byte[] content) {
        s3().putObject(request -> request.bucket(name).key(key), RequestBody.fromBytes(content));
    }

    void remove(String key) {
        s3().deleteObject(request -> request.bucket(name).key(key));
    }

    void delete() {
        s3().deleteBucket(request -> request.bucket(name));
    }

    private S3Client s3() {
        return clients.s3();
    }
}
