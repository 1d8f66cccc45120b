package dev.stepwright.deployer.aws;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** An action that one of the documented policies allows. */
record Grant(String sid, String action, List<String> resources) {

    private static final Path DOCS = Path.of("..", "docs");

    /** Everything that the policies allow, with the placeholders filled in. */
    static List<Grant> read(List<String> policies, String name) {
        List<Grant> grants = new ArrayList<>();
        for (String policy : policies) {
            for (JsonNode statement : parse(policy, name).path("Statement")) {
                for (String action : texts(statement.path("Action"))) {
                    grants.add(new Grant(statement.path("Sid").asText(), action, texts(statement.path("Resource"))));
                }
            }
        }
        return grants;
    }

    boolean allows(String asked, String resource) {
        return action.equals(asked) && resources.stream().anyMatch(pattern -> matches(pattern, resource));
    }

    private static boolean matches(String pattern, String resource) {
        return Pattern.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"), resource);
    }

    private static JsonNode parse(String policy, String name) {
        try {
            String text = Files.readString(DOCS.resolve(policy))
                    .replace("ACCOUNT", "123456789012")
                    .replace("REGION", "eu-central-1")
                    .replace("NAME", name);
            return new ObjectMapper().readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode oneOrMore) {
        if (oneOrMore.isTextual()) {
            return List.of(oneOrMore.textValue());
        }
        List<String> texts = new ArrayList<>();
        oneOrMore.forEach(each -> texts.add(each.textValue()));
        return texts;
    }
}
