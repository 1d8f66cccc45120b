package dev.stepwright.deployer.stack;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Refuses names and settings that AWS would refuse half-way through. */
final class NameCheck {

    /** https://docs.aws.amazon.com/lambda/latest/api/API_CreateFunction.html; roles have the same limit. */
    private static final int FUNCTION_OR_ROLE = 64;

    /** https://docs.aws.amazon.com/step-functions/latest/apireference/API_CreateStateMachine.html */
    private static final int STATE_MACHINE = 80;

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9_-]*[A-Za-z0-9])?");

    /** https://docs.aws.amazon.com/AmazonCloudWatchLogs/latest/APIReference/API_PutRetentionPolicy.html */
    private static final Set<Integer> RETENTION = Set.of(
            1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653);

    /** https://docs.aws.amazon.com/lambda/latest/dg/configuration-envvars.html */
    private static final int VARIABLES_BYTES = 4096;

    private static final Pattern VARIABLE = Pattern.compile("[A-Za-z][A-Za-z0-9_]+");

    private final List<String> problems = new ArrayList<>();

    private NameCheck() {}

    static void check(Application app, DeploymentSettings settings) {
        NameCheck check = new NameCheck();
        check.all(app, settings);
        if (!check.problems.isEmpty()) {
            throw new InvalidStackException(String.join(System.lineSeparator(), check.problems));
        }
    }

    private void all(Application app, DeploymentSettings settings) {
        Names names = settings.names();
        wellFormed("app", settings.app());
        wellFormed("env", settings.env());
        for (FunctionSpec spec : app.functions()) {
            shortEnough("function", names.function(spec.name()), FUNCTION_OR_ROLE);
            shortEnough("role", names.functionRole(spec.name()), FUNCTION_OR_ROLE);
        }
        for (WorkflowSpec spec : app.workflows()) {
            shortEnough("state machine", names.workflow(spec.name()), STATE_MACHINE);
            shortEnough("role", names.workflowRole(spec.name()), FUNCTION_OR_ROLE);
        }
        for (ScheduleSpec spec : app.schedules()) {
            shortEnough("role", names.scheduleRole(spec.workflow()), FUNCTION_OR_ROLE);
        }
        if (!RETENTION.contains(settings.logRetentionDays())) {
            problems.add("CloudWatch Logs does not keep logs for " + settings.logRetentionDays()
                    + " days; it takes 1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400 and some longer times.");
        }
        variables(settings);
        tags(settings);
    }

    private void wellFormed(String setting, String text) {
        if (!NAME.matcher(text).matches()) {
            problems.add("The " + setting + " '" + text + "' begins every resource name, so it may hold only letters,"
                    + " digits, hyphens and underscores, and begins and ends with a letter or a digit.");
        }
    }

    private void shortEnough(String kind, String name, int limit) {
        if (name.length() > limit) {
            problems.add("The name of the " + kind + " " + name + " has " + name.length() + " characters; AWS takes "
                    + limit + ". Choose a shorter app or env, or a shorter name in the annotation.");
        }
    }

    private void variables(DeploymentSettings settings) {
        int bytes = 0;
        for (var variable : settings.variables().entrySet()) {
            bytes += variable.getKey().length() + variable.getValue().length();
            if (!VARIABLE.matcher(variable.getKey()).matches()) {
                problems.add("'" + variable.getKey() + "' is no name of an environment variable that Lambda takes.");
            }
        }
        if (bytes > VARIABLES_BYTES) {
            problems.add("The environment variables have " + bytes + " bytes in all; Lambda takes " + VARIABLES_BYTES
                    + ". Keep large values in SSM Parameter Store or Secrets Manager.");
        }
    }

    private void tags(DeploymentSettings settings) {
        for (String key : settings.tags().keySet()) {
            if (key.startsWith("stepwright:") || key.startsWith("aws:")) {
                problems.add("The tag '" + key + "' cannot be set: its beginning is reserved.");
            }
        }
    }
}
