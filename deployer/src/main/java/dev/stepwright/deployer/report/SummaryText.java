package dev.stepwright.deployer.report;

import dev.stepwright.deployer.stack.DesiredStack;
import dev.stepwright.deployer.stack.HttpApi;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Route;
import dev.stepwright.deployer.stack.StateMachineAlias;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What can be called now, in lines of text.
 *
 * @param endpoint of every service; empty for AWS
 */
record SummaryText(DesiredStack stack, Outputs outputs, Optional<String> endpoint) {

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (StateMachineAlias alias : stack.of(StateMachineAlias.class)) {
            lines.add("");
            lines.add("  state machine  " + alias.arn());
            lines.add("  start it       " + startCommand(alias.arn()));
        }
        for (HttpApi api : stack.of(HttpApi.class)) {
            outputs.get(api.id(), Outputs.URL).ifPresent(url -> {
                lines.add("");
                stack.of(Route.class).forEach(route -> lines.add("  route          " + called(route.key(), url)));
            });
        }
        return lines;
    }

    private String startCommand(String arn) {
        return "aws stepfunctions start-execution --region " + stack.account().region()
                + endpoint.map(url -> " --endpoint-url " + url).orElse("")
                + " --state-machine-arn " + arn + " --input '{}'";
    }

    private static String called(String key, String url) {
        int space = key.indexOf(' ');
        return space < 0 ? key + " " + url : key.substring(0, space) + " " + url + key.substring(space + 1);
    }
}
