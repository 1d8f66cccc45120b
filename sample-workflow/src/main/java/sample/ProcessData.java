package sample;

import dev.stepwright.HttpRoute;
import dev.stepwright.Step;

/** A step that a web client calls directly: API Gateway invokes its function, no workflow is involved. */
public class ProcessData {

    /** Brings the message's text into order; its JSON is the body of the answer. */
    @Step
    @HttpRoute("POST /process-data")
    Message processData(Message input) {
        return new Message(Text.of(input).value());
    }
}
