import dev.stepwright.Step;

public class Letters implements Channel {

    @Override
    @Step
    public String address(String who) {
        return who + ", Main Street 1";
    }

    @Override
    @Step(name = "print")
    public String send(String address, String text) {
        return text + " at " + address;
    }
}
