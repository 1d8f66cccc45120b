import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Whoever fails one test is not put to the next, which costs more. */
public class Loans {

    public record Application(String name, int age, int amount) {}

    public record Decision(boolean granted, String reason, String contract) {}

    @Workflow(name = "loan")
    public Decision decide(Application application) {
        if (application.age() < 18) {
            return refused("too young");
        }
        if (application.amount() > 50_000) {
            return refused("too much");
        }
        int score = score(application.name());
        if (score < 300) {
            return refused("score of " + score);
        }
        if (score < 500 && application.amount() > 5_000) {
            return refused("too much for a score of " + score);
        }
        if (listed(application.name())) {
            warn(application);
            return refused("listed");
        }
        String contract = write(application, score);
        return new Decision(true, null, contract);
    }

    private static Decision refused(String reason) {
        return new Decision(false, reason, null);
    }

    @Step
    int score(String name) {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("who?");
        }
        return name.length() * 100;
    }

    @Step
    boolean listed(String name) {
        return name.endsWith("o");
    }

    @Step
    void warn(Application application) {}

    @Step
    String write(Application application, int score) {
        return application.name() + "/" + application.amount() + "/" + score;
    }
}
