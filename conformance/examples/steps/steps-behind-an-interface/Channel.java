/** What workflows need; the class that does it has the steps. */
public interface Channel {

    String address(String name);

    String send(String to, String message);
}
