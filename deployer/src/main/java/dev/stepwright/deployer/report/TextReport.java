package dev.stepwright.deployer.report;

import dev.stepwright.deployer.apply.Applied;
import dev.stepwright.deployer.plan.Action;
import dev.stepwright.deployer.plan.DeploymentPlan;
import dev.stepwright.deployer.policy.RolePolicy;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.Outputs;
import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Tells of a deployment in lines of text. */
public final class TextReport implements Report {

    private static final int NAME_COLUMN = 76;

    private final PrintStream out;
    private final Style style;
    private final Sign sign = new Sign();
    private final Optional<String> endpoint;

    /** @param endpoint of every service; empty for AWS */
    public TextReport(PrintStream out, Style style, Optional<String> endpoint) {
        this.out = out;
        this.style = style;
        this.endpoint = endpoint;
    }

    @Override
    public void planned(String goal, DesiredStack stack, DeploymentPlan plan) {
        out.printf(
                "%s %s, environment %s, account %s, region %s%n%n",
                goal,
                stack.names().app(),
                stack.names().env(),
                stack.account().id(),
                stack.account().region());
        new PlanText(style).lines(plan).forEach(out::println);
    }

    @Override
    public void explained(Map<String, RolePolicy> policies) {
        out.println();
        PolicyText.lines(policies).forEach(out::println);
    }

    @Override
    public synchronized void done(Action action, Duration time) {
        String line = PlanText.line(action.accept(sign), action.id());
        out.printf("%-" + NAME_COLUMN + "s %7s%n", line, seconds(time));
    }

    @Override
    public synchronized void failed(Action action, RuntimeException reason) {
        out.println(style.failed(PlanText.line("!", action.id())));
    }

    @Override
    public void finished(String goal, Applied applied, Duration time) {
        out.printf("%n%s: %s in %s.%n", goal, Counts.of(applied.done()), seconds(time));
    }

    @Override
    public void callable(DesiredStack stack, Outputs outputs) {
        new SummaryText(stack, outputs, endpoint).lines().forEach(out::println);
    }

    @Override
    public void stopped(Trouble trouble) {
        out.println();
        TroubleText.lines(trouble, style).forEach(out::println);
    }

    @Override
    public void end() {
        out.flush();
    }

    static String seconds(Duration time) {
        return String.format(Locale.ROOT, "%.1f s", time.toMillis() / 1000.0);
    }

    /** The sign that stands before an action. */
    private static final class Sign implements Action.Visitor<String> {
        @Override
        public String create(Action.Create create) {
            return "+";
        }

        @Override
        public String update(Action.Update update) {
            return "~";
        }

        @Override
        public String delete(Action.Delete delete) {
            return "-";
        }

        @Override
        public String keep(Action.Keep keep) {
            return "=";
        }
    }
}
