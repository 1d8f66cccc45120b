package dev.stepwright.engine.object;

/** Where an object is. */
public record ObjectName(String bucket, String key) {

    /** As the context object names it as the source of an item. */
    public String uri() {
        return "s3://" + bucket + "/" + key;
    }
}
