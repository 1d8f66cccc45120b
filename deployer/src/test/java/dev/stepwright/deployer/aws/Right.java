package dev.stepwright.deployer.aws;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What a call asks IAM for. */
record Right(String call, String action, List<String> resources) {

    /** Every right that a call of the deployer of this application asks for, as {@code rights.txt} tells. */
    static List<Right> ofTheDeployerOf(String name) {
        Map<String, List<String>> resources = resources(name);
        List<Right> rights = new ArrayList<>();
        table().lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .forEach(line -> rights.addAll(read(line, resources)));
        return rights;
    }

    private static List<Right> read(String line, Map<String, List<String>> resources) {
        String call = line.substring(0, line.indexOf(':'));
        List<Right> rights = new ArrayList<>();
        for (String each : line.substring(call.length() + 2).split(", ")) {
            String[] actionAndKind = each.split(" ");
            rights.add(
                    new Right(call, actionAndKind[0], Objects.requireNonNull(resources.get(actionAndKind[1]), each)));
        }
        return rights;
    }

    private static Map<String, List<String>> resources(String name) {
        String place = "eu-central-1:123456789012";
        String bucket = "arn:aws:s3:::stepwright-123456789012-eu-central-1-" + name;
        return Map.ofEntries(
                Map.entry("any", List.of("*")),
                Map.entry(
                        "role", List.of("arn:aws:iam::123456789012:role/stepwright/" + name + "/" + name + "-gateway")),
                Map.entry(
                        "log-group",
                        List.of(
                                "arn:aws:logs:" + place + ":log-group:/aws/lambda/" + name + "-clean",
                                "arn:aws:logs:" + place + ":log-group:/aws/lambda/" + name + "-clean:*",
                                "arn:aws:logs:" + place + ":log-group:/aws/vendedlogs/states/" + name + "-orders",
                                "arn:aws:logs:" + place + ":log-group:/stepwright/lock/" + name + "/1")),
                Map.entry(
                        "function",
                        List.of(
                                "arn:aws:lambda:" + place + ":function:" + name + "-clean",
                                "arn:aws:lambda:" + place + ":function:" + name + "-clean:7")),
                Map.entry(
                        "state-machine",
                        List.of(
                                "arn:aws:states:" + place + ":stateMachine:" + name + "-orders",
                                "arn:aws:states:" + place + ":stateMachine:" + name + "-orders:live")),
                Map.entry("execution", List.of("arn:aws:states:" + place + ":execution:" + name + "-orders:one")),
                Map.entry("api-list", List.of("arn:aws:apigateway:eu-central-1::/apis")),
                Map.entry("api", List.of("arn:aws:apigateway:eu-central-1::/apis/a1/routes/r1")),
                Map.entry("api-tags", List.of("arn:aws:apigateway:eu-central-1::/tags/arn:aws:apigateway:x::/apis/a1")),
                Map.entry("schedule", List.of("arn:aws:scheduler:" + place + ":schedule/" + name + "/orders")),
                Map.entry("schedule-group", List.of("arn:aws:scheduler:" + place + ":schedule-group/" + name)),
                Map.entry("bucket", List.of(bucket)),
                Map.entry("object", List.of(bucket + "/0f3a.zip")));
    }

    private static String table() {
        try (InputStream file = Right.class.getResourceAsStream("rights.txt")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
