import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** An input of {@code null} for a list, a string or a number fails where Java throws, before any step is called. */
public class Tags {

    @Workflow(name = "tags")
    public int count(List<String> tags) {
        int count = 0;
        for (String tag : tags) {
            count += store(tag);
        }
        return count;
    }

    @Step
    int store(String tag) {
        return 1;
    }
}
