package dev.stepwright.maven;

import java.io.Console;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Shows what belongs to the application in this environment, and removes it. On a terminal it asks first, unless Maven
 * runs in batch mode or <code>sfn.confirm</code> gives the answer.
 */
@Mojo(name = "destroy", threadSafe = true)
public final class DestroyMojo extends AbstractDeployerMojo {

    /** The answer to the question whether to remove everything: application and environment, <code>shop-dev</code>. */
    @Parameter(property = "sfn.confirm")
    private @Nullable String confirm;

    @Override
    String goal() {
        return "destroy";
    }

    @Override
    boolean needsFreshPackage() {
        return false;
    }

    @Override
    void confirm() throws MojoFailureException {
        String expected = settings().app() + "-" + settings().env();
        String answer = confirm != null ? confirm : ask(expected);
        if (!expected.equals(answer)) {
            throw new MojoFailureException(NextSteps.confirmDestroy(expected));
        }
    }

    /** Without a terminal there is nobody to ask: a script that says destroy means it. */
    private @Nullable String ask(String expected) {
        Console console = session.getRequest().isInteractiveMode() ? System.console() : null;
        return console == null
                ? expected
                : console.readLine("This removes everything that belongs to %s. Type %1$s to go on: ", expected);
    }
}
