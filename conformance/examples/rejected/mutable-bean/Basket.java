import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * A bean can change in place and be shared, and JSON values cannot: a record carries data.
 */
public class Basket {
    public static class Item {
        private String name;

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }

    @Workflow(name = "basket")
    // error: UnsupportedType
    public String run(Item item) {
        return pack("box");
    }

    @Step
    String pack(String box) {
        return box;
    }
}
