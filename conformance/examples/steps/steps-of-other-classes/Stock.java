import dev.stepwright.Step;
import java.util.List;

public class Stock {

    @Step
    public void reserve(List<String> goods) {}

    @Step
    public void release(List<String> goods) {}
}
