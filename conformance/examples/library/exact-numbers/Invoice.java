import dev.stepwright.Step;
import dev.stepwright.Workflow;

/**
 * The exact methods of Math fail where Java's operators would wrap or JSON's numbers would round; with them, amounts may
 * be longs.
 */
public class Invoice {

    public record Position(long cents, int amount, double discount) {}

    @Workflow(name = "invoice")
    public long total(long paid) {
        Position position = find(paid);
        long gross = Math.multiplyExact(position.cents(), position.amount());
        int discount = Math.toIntExact(Math.round(position.discount() * 100));
        return Math.max(0L, Math.subtractExact(gross, Math.addExact(paid, discount)));
    }

    @Step
    Position find(long paid) {
        return paid == 1 ? new Position(Long.MAX_VALUE, 3, 0.5) : new Position(4_294_967_296L, 2, 0.125);
    }
}
