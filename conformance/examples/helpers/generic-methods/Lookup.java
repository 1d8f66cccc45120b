import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;
import java.util.Objects;

/** Methods with type parameters, whose calls are arguments of each other. */
public class Lookup {

    @Workflow(name = "lookup")
    public List<String> lookup(List<Integer> ids) {
        String name = find(unlessMissing(firstOf(ids), 7));
        String shown = "total " + countIf(sameAs(name, null), ids);
        return List.of(or(or(null, name), "nobody"), shown, find(unlessMissing("always", ids.size())));
    }

    private static <T> T firstOf(List<T> values) {
        return values.isEmpty() ? null : values.get(0);
    }

    private static <T> T or(T value, T other) {
        return value == null ? other : value;
    }

    private static <A, B> B unlessMissing(A asked, B value) {
        return asked == null ? null : value;
    }

    private static <A> boolean sameAs(A one, A other) {
        return Objects.equals(one, other);
    }

    private static <A> int countIf(boolean counts, List<A> values) {
        return counts ? values.size() : 0;
    }

    @Step
    String find(Integer id) {
        return id == null ? null : "name" + id;
    }
}
