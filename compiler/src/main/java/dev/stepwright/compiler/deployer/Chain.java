package dev.stepwright.compiler.deployer;

import dev.stepwright.compiler.javasource.StringLiteral;

/** A statement that describes a resource: a chain of calls, one for each line. */
final class Chain {

    private static final String CONTINUED = "\n                ";

    private final StringBuilder text = new StringBuilder("        app");

    private Chain() {}

    /** The chain whose first call says the kind of resource and its name. */
    static Chain of(String method, String name) {
        Chain chain = new Chain();
        chain.text.append(call(method, StringLiteral.of(name)));
        return chain;
    }

    Chain set(String method) {
        return continued(method, "");
    }

    Chain set(String method, int value) {
        return continued(method, String.valueOf(value));
    }

    Chain set(String method, String value) {
        return continued(method, StringLiteral.of(value));
    }

    /** A call whose arguments are Java already. */
    Chain continued(String method, String arguments) {
        text.append(CONTINUED).append(call(method, arguments));
        return this;
    }

    String statement() {
        return text.append(";\n").toString();
    }

    private static String call(String method, String arguments) {
        return "." + method + "(" + arguments + ")";
    }
}
