package dev.stepwright.deployer.report;

import dev.stepwright.deployer.stack.DeploymentSettings;

/** The commands that next steps name, in the words of the tool that is in use. */
public enum Wording {
    MAVEN {
        @Override
        public String command(String goal, String... flags) {
            StringBuilder line = new StringBuilder("mvn sfn:").append(goal);
            for (String flag : flags) {
                line.append(" -Dsfn.").append(flag);
            }
            return line.toString();
        }
    },
    JAR {
        @Override
        public String command(String goal, String... flags) {
            StringBuilder line = new StringBuilder("java -jar …-deployer.jar ").append(goal);
            for (String flag : flags) {
                line.append(" --").append(flag.replace('=', ' '));
            }
            return line.toString();
        }
    };

    /** @param flags such as {@code env=prod} or {@code unlock} */
    public abstract String command(String goal, String... flags);

    /** The command with the environment, where it is not the default. */
    public String commandIn(DeploymentSettings settings, String goal, String... flags) {
        if (settings.env().equals(DeploymentSettings.DEFAULT_ENV)) {
            return command(goal, flags);
        }
        String[] all = new String[flags.length + 1];
        all[0] = "env=" + settings.env();
        System.arraycopy(flags, 0, all, 1, flags.length);
        return command(goal, all);
    }
}
