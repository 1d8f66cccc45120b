package dev.stepwright.deployer.aws.call;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** Tags of AWS, each service's own shape, as maps. */
public final class OwnTags {

    private OwnTags() {}

    /** The tags whose keys the desired resource has; others are somebody else's concern. */
    public static Map<String, String> concerning(Map<String, String> desired, Map<String, String> actual) {
        Map<String, String> tags = new LinkedHashMap<>(desired);
        tags.replaceAll((key, value) -> actual.getOrDefault(key, ""));
        tags.keySet().retainAll(actual.keySet());
        return tags;
    }

    public static <T> Map<String, String> toMap(
            Collection<T> tags, Function<T, String> key, Function<T, String> value) {
        Map<String, String> map = new LinkedHashMap<>();
        tags.forEach(tag -> map.put(key.apply(tag), value.apply(tag)));
        return map;
    }

    /** Whether any of the attributes is a tag. */
    public static boolean areIn(Collection<String> attributes) {
        return attributes.stream().anyMatch(OwnTags::isTag);
    }

    public static boolean isTag(String attribute) {
        return attribute.startsWith("tag ");
    }
}
