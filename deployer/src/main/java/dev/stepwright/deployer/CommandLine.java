package dev.stepwright.deployer;

import dev.stepwright.deployer.stack.DeploymentSettings;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was said to a deployer's own jar. */
final class CommandLine {

    static final String HELP = """
            Usage: java -jar …-deployer.jar plan|deploy|destroy|rollback [options]

              plan       say what a deployment would change, and change nothing
              deploy     make the account as the application wants it
              destroy    show what belongs to the application, and remove it
              rollback   point the entry points back at what they served before the last deployment

              --env NAME             the environment, part of every resource name (default: dev)
              --region NAME          default: AWS_REGION, the profile, as for every AWS SDK
              --profile NAME         a profile of the AWS configuration files
              --endpoint URL         every call goes there instead of to AWS
              --settings FILE        a JSON document instead of the settings of the build; - reads standard input
              --variable NAME=VALUE  an environment variable of the functions; may be repeated
              --explain              show every right of every role with the source line that needs it
              --json                 one JSON document instead of text
              --unlock               take the lock from another deployment
              --colour               colours, also where no terminal is seen

            Variables that the build declares without a value are taken from the environment.
            """;

    private final Map<String, String> options = new LinkedHashMap<>();
    private final Map<String, String> variables = new LinkedHashMap<>();
    private Optional<Goal> goal = Optional.empty();
    private boolean help;

    private CommandLine() {}

    /** @throws InvalidArgumentException if something is not understood */
    static CommandLine parse(String[] arguments) {
        CommandLine line = new CommandLine();
        for (int i = 0; i < arguments.length; i++) {
            i += line.read(arguments, i);
        }
        if (line.goal.isEmpty() && !line.help) {
            throw new InvalidArgumentException("Say what to do: plan, deploy, destroy or rollback.");
        }
        return line;
    }

    boolean wantsHelp() {
        return help;
    }

    Goal goal() {
        return goal.orElseThrow();
    }

    boolean json() {
        return options.containsKey("--json");
    }

    boolean colour() {
        return options.containsKey("--colour");
    }

    /** The file with settings, or {@code -} for standard input; empty for those in the jar. */
    Optional<String> settings() {
        return option("--settings");
    }

    Optional<String> region() {
        return option("--region");
    }

    Optional<String> profile() {
        return option("--profile");
    }

    Optional<String> endpoint() {
        return option("--endpoint");
    }

    boolean explain() {
        return options.containsKey("--explain");
    }

    /** The settings of the build, changed by what was said, with the variables' values. */
    DeploymentSettings applyTo(BuildSettings build, Map<String, String> environment) {
        Map<String, String> values = new LinkedHashMap<>(build.variables());
        for (String name : build.variablesWithoutValue()) {
            String value = variables.getOrDefault(name, environment.get(name));
            if (value == null && goal().needsVariables()) {
                throw new InvalidArgumentException("The variable " + name + " has no value: say --variable " + name
                        + "=…, or set it in the environment.");
            }
            values.put(name, value == null ? "" : value);
        }
        values.putAll(variables);
        return build.settings()
                .env(options.getOrDefault("--env", build.env()))
                .region(region().or(build::region))
                .profile(profile())
                .endpoint(endpoint())
                .variables(values)
                .breakLock(options.containsKey("--unlock"))
                .build();
    }

    private Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** Returns how many more arguments than one were read. */
    private int read(String[] arguments, int at) {
        String argument = arguments[at];
        switch (argument) {
            case "plan", "deploy", "destroy", "rollback" -> {
                goal = Optional.of(Goal.valueOf(argument.toUpperCase(Locale.ROOT)));
                return 0;
            }
            case "--help", "-h", "help" -> {
                help = true;
                return 0;
            }
            case "--json", "--explain", "--unlock", "--colour" -> {
                options.put(argument, "");
                return 0;
            }
            case "--env", "--region", "--profile", "--endpoint", "--settings" -> {
                options.put(argument, valueOf(arguments, at));
                return 1;
            }
            case "--variable" -> {
                addVariable(valueOf(arguments, at));
                return 1;
            }
            default -> throw new InvalidArgumentException("'" + argument + "' is not understood.");
        }
    }

    private void addVariable(String text) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            throw new InvalidArgumentException("--variable needs NAME=VALUE.");
        }
        variables.put(text.substring(0, equals), text.substring(equals + 1));
    }

    private static String valueOf(String[] arguments, int at) {
        if (at + 1 >= arguments.length) {
            throw new InvalidArgumentException(arguments[at] + " needs a value.");
        }
        return arguments[at + 1];
    }
}
