package dev.stepwright.deployer.aws.s3;

import dev.stepwright.deployer.aws.call.Answers;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.OwnTags;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Artifact;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.ResourceType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The bucket with the package that is too large to be sent with a call. */
public final class Artifacts implements ResourceKind<Artifact> {

    private final Look look;

    public Artifacts(Look look) {
        this.look = look;
    }

    @Override
    public ResourceType type() {
        return ResourceType.ARTIFACT;
    }

    @Override
    public Optional<Observed> observe(Artifact desired) {
        Bucket bucket = bucket(desired.bucket());
        return bucket.keys().map(keys -> {
            Map<String, String> tags = bucket.tags();
            Attributes.Builder attributes = Attributes.builder();
            if (!keys.isEmpty()) {
                attributes.add(Artifact.KEY, String.join(", ", keys));
            }
            attributes.tags(OwnTags.concerning(desired.tags(), tags));
            return Observed.of(desired.id(), isOwned(keys, tags), attributes.build());
        });
    }

    /** A bucket cannot be made with tags; one that is empty and has none was left so by a run that broke off. */
    private boolean isOwned(List<String> keys, Map<String, String> tags) {
        return look.names().owns(tags) || keys.isEmpty() && tags.isEmpty();
    }

    /** A bucket that is not needed any more costs next to nothing; it is looked for only when everything goes. */
    @Override
    public List<Observed> strays(Collection<Artifact> desired) {
        if (!look.desired().isEmpty()) {
            return List.of();
        }
        String name = look.names().artifactBucket(look.account().get());
        Bucket bucket = bucket(name);
        return bucket
                .keys()
                .filter(keys -> isOwned(keys, bucket.tags()))
                .map(keys -> Observed.stray(Artifact.id(name)))
                .stream()
                .toList();
    }

    @Override
    public Map<String, String> create(Artifact desired, Outputs outputs) {
        Bucket bucket = bucket(desired.bucket());
        bucket.create();
        bucket.claim(desired.tags());
        bucket.put(desired.code().key(), desired.code().content());
        return Map.of();
    }

    @Override
    public Map<String, String> update(
            Artifact desired, Observed observed, Collection<String> changed, Outputs outputs) {
        Bucket bucket = bucket(desired.bucket());
        if (OwnTags.areIn(changed)) {
            bucket.claim(desired.tags());
        }
        if (changed.contains(Artifact.KEY)) {
            String key = desired.code().key();
            List<String> keys = bucket.keys().orElse(List.of());
            if (!keys.contains(key)) {
                bucket.put(key, desired.code().content());
            }
            keys.stream().filter(other -> !other.equals(key)).forEach(bucket::remove);
        }
        return Map.of();
    }

    @Override
    public void delete(Observed observed) {
        Bucket bucket = bucket(observed.id().name());
        bucket.keys().ifPresent(keys -> {
            keys.forEach(bucket::remove);
            Answers.unless(bucket::delete, Bucket.NONE);
        });
    }

    private Bucket bucket(String name) {
        return new Bucket(look.clients(), name);
    }
}
