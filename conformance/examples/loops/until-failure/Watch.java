import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A loop without a condition that only an exception leaves, in a helper method. The code after its call is compiled as
 * Java does it: it is there, and never reached.
 */
public class Watch {

    public static class Overheated extends RuntimeException {
        public Overheated(int degrees) {
            super("overheated at " + degrees);
        }
    }

    @Workflow(name = "watch")
    public String watch(int degrees) {
        int last = observe(degrees);
        return report(last);
    }

    private int observe(int start) {
        int degrees = start;
        while (true) {
            degrees = measure(degrees);
            if (degrees > 10) {
                throw new Overheated(degrees);
            }
        }
    }

    @Step
    int measure(int degrees) {
        return degrees + 4;
    }

    @Step
    String report(int degrees) {
        return "stopped at " + degrees;
    }
}
