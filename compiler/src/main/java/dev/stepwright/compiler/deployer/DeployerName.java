package dev.stepwright.compiler.deployer;

import com.palantir.javapoet.ClassName;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Names the deployer of an application: {@code sample-workflow} has {@code SampleWorkflowDeployer}. */
final class DeployerName {

    private DeployerName() {}

    static ClassName of(String application, List<String> classes) {
        return ClassName.get(commonPackage(classes), simpleName(application));
    }

    /** A class name cannot begin with a digit, an artifact id can. */
    private static String simpleName(String application) {
        String words = Arrays.stream(application.split("[^A-Za-z0-9]+"))
                .filter(word -> !word.isEmpty())
                .map(word -> Character.toUpperCase(word.charAt(0)) + word.substring(1))
                .collect(Collectors.joining());
        boolean nameable = !words.isEmpty() && Character.isLetter(words.charAt(0));
        return (nameable ? words : "App" + words) + "Deployer";
    }

    /** The longest package that all of them are in or below; the unnamed one when they have nothing in common. */
    private static String commonPackage(List<String> classes) {
        return classes.stream()
                .map(name -> packageParts(name))
                .reduce(DeployerName::commonStart)
                .map(parts -> String.join(".", parts))
                .orElse("");
    }

    private static List<String> packageParts(String className) {
        List<String> parts = List.of(className.split("\\."));
        return parts.subList(0, parts.size() - 1);
    }

    private static List<String> commonStart(List<String> left, List<String> right) {
        int length = 0;
        while (length < Math.min(left.size(), right.size()) && left.get(length).equals(right.get(length))) {
            length++;
        }
        return left.subList(0, length);
    }
}
