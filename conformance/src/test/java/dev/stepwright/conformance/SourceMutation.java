package dev.stepwright.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Edits a program at random, a token at a time: what a slip of the hand or of the mind makes of it, and worse. */
final class SourceMutation {

    private static final Pattern TOKEN = Pattern.compile(
            "\"\"\"[\\s\\S]*?\"\"\"|\"(?:\\\\.|[^\"\\\\])*\"|//[^\\n]*|/\\*[\\s\\S]*?\\*/|\\w+|\\s+|->|::|&&|\\|\\||[=!<>+*/%-]=|\\+\\+|--|.");
    private static final List<String> WORDS = List.of(
            "while",
            "do",
            "for",
            "if",
            "else",
            "switch",
            "case",
            "default",
            "break",
            "continue",
            "return",
            "throw",
            "try",
            "catch",
            "finally",
            "new",
            "null",
            "true",
            "this",
            "super",
            "static",
            "final",
            "var",
            "void",
            "int",
            "long",
            "double",
            "char",
            "boolean",
            "String",
            "List",
            "instanceof",
            "yield",
            "record",
            "enum",
            "class",
            "synchronized",
            "assert",
            "->",
            "::",
            "?",
            ":",
            ";",
            ",",
            ".",
            "(",
            ")",
            "{",
            "}",
            "[",
            "]",
            "<",
            ">",
            "=",
            "==",
            "!=",
            "+",
            "-",
            "*",
            "/",
            "%",
            "&",
            "|",
            "^",
            "~",
            "!",
            "++",
            "--",
            "+=",
            "&&",
            "||",
            "0",
            "-1",
            "2147483647",
            "9223372036854775807L",
            "1e308",
            "0x1F",
            "1_000",
            "'c'",
            "\"\"",
            "\"{%\"",
            "\"\\u0000\"",
            "@Step",
            "@Workflow",
            "@Override");

    private final Random random;
    private final List<String> vocabulary;

    /** @param programs whose tokens are put into other places */
    SourceMutation(Random random, List<String> programs) {
        this.random = random;
        this.vocabulary = new ArrayList<>(WORDS);
        programs.forEach(program -> vocabulary.addAll(
                tokens(program).stream().filter(token -> !token.isBlank()).toList()));
    }

    String mutate(String program) {
        List<String> tokens = tokens(program);
        int edits = 1 + random.nextInt(4);
        for (int i = 0; i < edits; i++) {
            edit(tokens);
        }
        return String.join("", tokens);
    }

    private void edit(List<String> tokens) {
        int at = random.nextInt(tokens.size());
        int other = random.nextInt(tokens.size());
        switch (random.nextInt(6)) {
            case 0 -> tokens.set(at, "");
            case 1 -> tokens.add(at, tokens.get(at));
            case 2 -> tokens.set(at, tokens.set(other, tokens.get(at)));
            case 3 -> tokens.add(at, " " + word() + " ");
            case 4 ->
                tokens.subList(Math.min(at, other), Math.min(at, other) + Math.min(3, Math.abs(at - other)))
                        .clear();
            default -> tokens.set(at, word());
        }
    }

    private String word() {
        return vocabulary.get(random.nextInt(vocabulary.size()));
    }

    private static List<String> tokens(String program) {
        return new ArrayList<>(
                TOKEN.matcher(program).results().map(MatchResult::group).toList());
    }
}
