import dev.stepwright.Workflow;

/**
 * A step that implements a method of an interface. The field is given a new object of the class, so that it is known
 * which method a call runs.
 */
public class Notice {

    private final Channel channel = new Letters();

    @Workflow(name = "notice")
    public String send(String name) {
        String address = channel.address(name);
        return channel.send(address, "Dear " + name);
    }
}
