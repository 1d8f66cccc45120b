import dev.stepwright.Step;
import dev.stepwright.Workflow;

/** Cases of a switch expression that call steps, compute, or throw; all constants of the enum have one. */
public class Support {

    public enum Kind {
        BUG,
        QUESTION,
        SPAM
    }

    public record Ticket(Kind kind, String text) {}

    public static class Rejected extends RuntimeException {
        public Rejected(String text) {
            super(text);
        }
    }

    @Workflow(name = "support")
    public String handle(Ticket ticket) {
        String answer = "re: " + switch (ticket.kind()) {
            case BUG -> {
                String owner = assign(ticket);
                for (int i = 0; i < 2; i++) {
                    if (owner.equals("nobody")) {
                        owner = escalate(i);
                        continue;
                    }
                    yield owner + i;
                }
                yield owner;
            }
            case QUESTION -> answer(ticket);
            case SPAM -> throw new Rejected(ticket.text());
        };
        return switch (answer) {
            case "re: nobody" -> "lost";
            default -> log(answer);
        };
    }

    @Step
    String assign(Ticket ticket) {
        return ticket.text().isEmpty() ? "nobody" : ticket.text();
    }

    @Step
    String escalate(int level) {
        return level == 1 ? "nobody" : "nobody";
    }

    @Step
    String answer(Ticket ticket) {
        return "see " + ticket.text();
    }

    @Step
    String log(String text) {
        return text + ".";
    }
}
