package dev.stepwright.deployer;

import dev.stepwright.deployer.aws.AwsCloud;
import dev.stepwright.deployer.aws.call.AwsSettings;
import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Cloud;
import dev.stepwright.deployer.cloud.SideBySide;
import dev.stepwright.deployer.report.JsonReport;
import dev.stepwright.deployer.report.NextSteps;
import dev.stepwright.deployer.report.Report;
import dev.stepwright.deployer.report.Style;
import dev.stepwright.deployer.report.TextReport;
import dev.stepwright.deployer.report.Trouble;
import dev.stepwright.deployer.stack.Application;
import dev.stepwright.deployer.stack.DeploymentFiles;
import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.InvalidStackException;
import dev.stepwright.deployer.stack.StackDesign;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** What a generated deployer's {@code main} and the plugin's goals call. */
public final class DeployerCommand {

    /** Enough for the calls to overlap, and few enough not to be throttled. */
    private static final int THREADS = 12;

    private static final int DONE = 0;
    private static final int FAILED = 1;

    private final Goal goal;
    private final Application app;
    private final DeploymentFiles files;
    private final DeploymentSettings settings;
    private final Output output;
    private final Report report;
    private final NextSteps nextSteps;

    private DeployerCommand(
            Goal goal, Application app, DeploymentFiles files, DeploymentSettings settings, Output output) {
        this.goal = goal;
        this.app = app;
        this.files = files;
        this.settings = settings;
        this.output = output;
        this.report = report(output, reach(settings));
        this.nextSteps = new NextSteps(settings, output.wording());
    }

    /**
     * Runs the deployer's own jar.
     *
     * @param generated the class that describes the application; its jar holds what is deployed
     * @param describe says what the application consists of
     * @return the exit status: 0 when the state that was asked for is reached
     */
    public static int main(Class<?> generated, String app, Consumer<Application> describe, String[] arguments) {
        PrintStream out = System.out;
        try {
            CommandLine line = CommandLine.parse(arguments);
            if (line.wantsHelp()) {
                out.print(CommandLine.HELP);
                return DONE;
            }
            DeploymentFiles files = DeploymentFiles.besides(generated);
            BuildSettings build = buildSettings(generated, app, line.settings());
            DeploymentSettings settings = line.applyTo(build, System.getenv());
            Application application = new Application();
            describe.accept(application);
            boolean colour = line.colour() || System.console() != null;
            Output output = new Output(out, line.json(), colour && !line.json(), line.explain(), build.wording());
            return run(line.goal(), application, files, settings, output);
        } catch (InvalidArgumentException e) {
            System.err.println(e.getMessage());
            System.err.println("java -jar …-deployer.jar --help lists what can be said.");
            return FAILED;
        }
    }

    private static BuildSettings buildSettings(Class<?> generated, String app, Optional<String> file) {
        if (file.isEmpty()) {
            return BuildSettings.inJar(app, generated);
        }
        try (InputStream in = file.get().equals("-") ? System.in : Files.newInputStream(Path.of(file.get()))) {
            return BuildSettings.read(app, in);
        } catch (IOException e) {
            throw new InvalidArgumentException("The settings " + file.get() + " cannot be read: " + e);
        }
    }

    /** Runs a goal; returns 0 when the state that was asked for is reached. */
    public static int run(
            Goal goal, Application app, DeploymentFiles files, DeploymentSettings settings, Output output) {
        DeployerCommand command = new DeployerCommand(goal, app, files, settings, output);
        try {
            return command.run() ? DONE : FAILED;
        } finally {
            command.report.end();
        }
    }

    /** Who has no credentials needs none to use a cloud on this machine. */
    private static String reach(DeploymentSettings settings) {
        return settings.endpoint()
                .map(url -> " --endpoint-url " + url
                        + (System.getenv("AWS_ACCESS_KEY_ID") == null ? " --no-sign-request" : ""))
                .orElse("");
    }

    private static Report report(Output output, String reach) {
        return output.json()
                ? new JsonReport(output.out())
                : new TextReport(output.out(), output.colour() ? Style.COLOURED : Style.PLAIN, reach);
    }

    private boolean run() {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, DeployerCommand::daemon);
        try (Cloud cloud = open(threads)) {
            return run(cloud, threads);
        } catch (InvalidStackException e) {
            report.stopped(Trouble.of(e.getMessage()));
        } catch (CallFailedException e) {
            report.stopped(nextSteps.looking(e));
        } finally {
            threads.shutdownNow();
        }
        return false;
    }

    private boolean run(Cloud cloud, ExecutorService threads) {
        Deployer deployer = new Deployer(cloud, threads, report, nextSteps);
        if (goal == Goal.DESTROY) {
            DesiredStack nothing = DesiredStack.nothing(settings.names(), cloud.account());
            return deployer.destroy(nothing, settings.breakLock());
        }
        Predicate<DesiredStack> surelyDiffers = goal == Goal.DEPLOY ? firstGlance(cloud, threads) : any -> false;
        StackDesign.Design design = StackDesign.of(app, files, settings, cloud.account());
        if (output.explain()) {
            report.explained(design.policies());
        }
        return switch (goal) {
            case PLAN -> deployer.plan(design.stack());
            case ROLLBACK -> deployer.rollback(design.stack(), settings.breakLock());
            default -> deployer.deploy(design.stack(), settings.breakLock(), surelyDiffers);
        };
    }

    private Predicate<DesiredStack> firstGlance(Cloud cloud, ExecutorService threads) {
        Optional<String> function = app.functions().stream()
                .map(spec -> settings.names().function(spec.name()))
                .findFirst();
        return function.isPresent() ? FirstGlance.at(function.get(), cloud, new SideBySide(threads)) : any -> false;
    }

    private Cloud open(ExecutorService threads) {
        List<String> secrets = new ArrayList<>(settings.variables().values());
        AwsCloud cloud = new AwsCloud(
                settings.names(),
                new AwsSettings(
                        settings.region(),
                        settings.profile(),
                        settings.endpoint().map(URI::create),
                        secrets),
                threads);
        cloud.prepare();
        return cloud;
    }

    /** A thread that keeps no deployer from ending. */
    static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "deploy");
        thread.setDaemon(true);
        return thread;
    }
}
