package dev.stepwright.local.protocol;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Function;

/** The operations on the tags of one kind of resource, for services that give them as an object. */
public final class ResourceTags {

    private final String member;
    private final Function<Parameters, Tagged> resource;

    /** A resource that has tags, by the name that messages have of it. */
    public record Tagged(Tags tags, String name) {}

    /**
     * @param member with the tags
     * @param resource finds the one that is meant
     */
    public ResourceTags(String member, Function<Parameters, Tagged> resource) {
        this.member = member;
        this.resource = resource;
    }

    public ObjectNode tag(Parameters parameters) {
        Tagged tagged = resource.apply(parameters);
        tagged.tags().put(parameters.textMap(member), tagged.name());
        return Json.object();
    }

    public ObjectNode untag(Parameters parameters) {
        resource.apply(parameters).tags().remove(parameters.texts("tagKeys"));
        return Json.object();
    }

    public ObjectNode list(Parameters parameters) {
        ObjectNode answer = Json.object();
        answer.set(member, resource.apply(parameters).tags().object());
        return answer;
    }
}
