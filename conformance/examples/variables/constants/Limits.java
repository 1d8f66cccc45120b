import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Constants, of classes and of methods, are part of the expressions that use them. */
public class Limits {

    private static final int HOUR = 60 * 60;
    private static final String GREETING = "Hello, " + "world";

    @Workflow(name = "limits")
    public String run(String name) {
        final int rounds = 1 + 2;
        final String separator = "; ";
        final var text = """
                "%"\tis
                  a {% sign %}""";
        String log = GREETING + separator;
        for (var i = 0; i < rounds; i++) {
            ;
            log += say(name, +HOUR * i) + separator;
        }
        boolean long_ = rounds > 2 && HOUR == 3_600;
        int size = rounds == 1 ? 10 : rounds == 2 ? 20 : long_ ? 0x1E : 40;
        return log + size + text;
    }

    @Step
    String say(String name, int seconds) {
        return name + seconds;
    }
}
