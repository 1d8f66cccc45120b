import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** A record that holds records of its own type, with names that JSONata has to quote and members that may be absent. */
public class Menu {

    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Entry(
            @JsonProperty("display name") String name,
            @JsonProperty("order") Integer position,
            @JsonProperty("sub-entries") List<Entry> entries,
            @JsonProperty("$parent") Entry parent) {}

    @Workflow(name = "menu")
    public Entry build(String name) {
        Entry root = entry(name);
        Entry child = root.entries() == null ? new Entry("none", null, List.of(), null) : root.entries().get(0);
        if (child.position() == null || child.parent() == null) {
            child = new Entry(child.name() + "!", 7, child.entries(), root.parent());
        }
        return print(child, new Entry(root.name(), child.position(), List.of(child), child));
    }

    /** Fails where there is no parent, although the member it is made for may be absent. */
    @Workflow(name = "parent-position")
    public boolean lacksParentPosition(String name) {
        Entry entry = entry(name);
        Entry copy = new Entry(null, entry.parent().position(), null, null);
        return copy.position() == null;
    }

    @Step
    Entry entry(String name) {
        Entry leaf = new Entry("leaf of " + name, null, List.of(), null);
        return switch (name) {
            case "flat" -> new Entry(name, 1, null, null);
            case "full" -> new Entry(name, 2, List.of(new Entry("child", 3, List.of(), leaf)), leaf);
            default -> new Entry(name, null, List.of(leaf), null);
        };
    }

    @Step
    Entry print(Entry child, Entry entry) {
        return entry;
    }
}
