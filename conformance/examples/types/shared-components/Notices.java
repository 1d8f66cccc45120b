import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** A component that every record of a sealed interface has can be read without asking which record it is. */
public class Notices {

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "channel")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Mail.class, name = "mail"),
        @JsonSubTypes.Type(value = Letter.class, name = "letter")
    })
    public sealed interface Notice permits Mail, Letter {
        String recipient();

        int urgency();
    }

    public record Mail(@JsonProperty("to") String recipient, int urgency, String address) implements Notice {}

    public record Letter(@JsonProperty("to") String recipient, int urgency) implements Notice {}

    @Workflow(name = "notices")
    public String notify(Notice notice) {
        if (notice.urgency() > 5) {
            return send(notice) + " to " + notice.recipient();
        }
        Notice written = write(notice.recipient());
        return written.recipient() + (written instanceof Mail mail ? " at " + mail.address() : " by post");
    }

    @Step
    String send(Notice notice) {
        return notice.getClass().getSimpleName();
    }

    @Step
    Notice write(String recipient) {
        return switch (recipient) {
            case "nobody" -> null;
            case "Ada" -> new Mail(recipient, 1, "ada@example.org");
            default -> new Letter(recipient, 1);
        };
    }
}
