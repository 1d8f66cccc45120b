import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** The old form: a case goes on with the next one unless it breaks, and default may stand anywhere. */
public class Setup {

    public record Request(String level, Integer version) {}

    @Workflow(name = "setup")
    public String setUp(Request request) {
        String done = "";
        switch (request.level()) {
            case "full":
                done += install("extras");
            case "standard":
                done += install("tools");
                if (done.equals("tools;")) {
                    break;
                }
            default:
                done += "?";
            case "none":
            case "minimal":
                int n = 1;
                done += n;
                break;
            case "custom":
                n = 2;
                done += install("custom" + n);
        }
        switch (request.version()) {
            case 1:
                return done + "v1";
            case -2:
            case 3:
                done += "v3";
        }
        return done;
    }

    @Step
    String install(String what) {
        return what + ";";
    }
}
