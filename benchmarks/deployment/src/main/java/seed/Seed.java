package seed;

import dev.stepwright.HttpRoute;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

public class Seed {

    /** The benchmark counts up, and so makes new code. */
    private static final String EDITION = "edition 0";

    @Workflow(name = "flow")
    public Message flow(Message message) {
        return log(process(message));
    }

    @Step
    Message process(Message message) {
        return new Message(message.message().strip());
    }

    @Step
    Message log(Message message) {
        System.out.println(EDITION + ": " + message.message());
        return message;
    }

    @Step
    @HttpRoute("POST /process-data")
    Message api(Message message) {
        return new Message(EDITION + ": " + message.message());
    }
}
