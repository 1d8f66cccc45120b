import dev.stepwright.Step;
import dev.stepwright.Workflow;
import java.util.List;

/** {@code continue} ends a round and no more: the rounds know nothing of each other, and are a Map. */
public class Newsletter {

    public record Reader(String name, boolean subscribed) {}

    @Workflow(name = "newsletter")
    public void send(List<Reader> readers) {
        for (Reader reader : readers) {
            if (!reader.subscribed()) {
                continue;
            }
            String address = address(reader);
            if (address.isEmpty()) {
                complain(reader);
                continue;
            }
            mail(address);
        }
    }

    @Step
    String address(Reader reader) {
        return reader.name().length() > 3 ? "" : reader.name() + "@example.com";
    }

    @Step
    void complain(Reader reader) {}

    @Step
    void mail(String address) {}
}
