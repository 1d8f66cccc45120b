import com.fasterxml.jackson.annotation.JsonProperty;
import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Jackson runs code of a record to write its JSON, and nobody would when a state makes it. */
public class Invoice {
    public record Line(int cents, int count) {
        @JsonProperty
        int total() {
            return cents * count;
        }
    }

    public record Rounded(int cents) {
        @Override
        public int cents() {
            return cents / 10 * 10;
        }
    }

    public record Titled(String title) {
        public boolean isEmpty() {
            return title.isEmpty();
        }
    }

    public record Padded(String text) {
        public String getText() {
            return text + ".";
        }
    }

    @Workflow(name = "invoice")
    public Rounded run(int cents) {
        // error: RecordCode
        send(new Line(cents, 2));
        // error: RecordCode
        print(new Titled("invoice"));
        // error: RecordCode
        String text = pad("total").text();
        // error: RecordCode
        return new Rounded(cents);
    }

    @Step
    void send(Line line) {}

    @Step
    void print(Titled titled) {}

    @Step
    Padded pad(String text) {
        return new Padded(text);
    }
}
