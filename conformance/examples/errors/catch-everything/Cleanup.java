import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** {@code catch (Exception e)} takes every error a step can raise; code after the try block is not caught by it. */
public class Cleanup {

    public record Result(String text, int half) {}

    @Workflow(name = "cleanup")
    public Result run(int size) {
        String state = "new";
        Result result = null;
        try {
            state = create(size);
            result = new Result(work(size), 1);
        } catch (Exception e) {
            remove(state);
            result = new Result(state + ": " + e.getMessage(), 0);
        }
        return new Result(result.text(), result.half() + 100 / (size - 3));
    }

    @Step
    String create(int size) {
        if (size < 0) {
            throw new IllegalArgumentException("size " + size);
        }
        return "created";
    }

    @Step
    String work(int size) {
        if (size > 10) {
            throw new IllegalStateException("too large");
        }
        return "worked";
    }

    @Step
    void remove(String state) {}
}
