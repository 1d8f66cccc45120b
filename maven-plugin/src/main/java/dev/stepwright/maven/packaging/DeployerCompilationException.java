package dev.stepwright.maven.packaging;

import java.util.List;

/** The generated deployer is no valid Java, because it was edited or is older than the plugin. */
public final class DeployerCompilationException extends Exception {

    private static final long serialVersionUID = 1L;

    /** @param errors as javac words them */
    DeployerCompilationException(List<String> errors) {
        super(String.join(System.lineSeparator(), errors));
    }
}
