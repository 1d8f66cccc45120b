package dev.stepwright.engine.jsonata.function;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The signatures of the reference implementation's functions. */
public final class Signatures {

    private static final String ALL = """
            sum <a<n>:n>, count <a:n>, max <a<n>:n>, min <a<n>:n>, average <a<n>:n>,
            string <x-b?:s>, substring <s-nn?:s>, substringBefore <s-s:s>, substringAfter <s-s:s>,
            lowercase <s-:s>, uppercase <s-:s>, length <s-:n>, trim <s-:s>, pad <s-ns?:s>,
            match <s-f<s:o>n?:a<o>>, contains <s-(sf):b>, replace <s-(sf)(sf)n?:s>, split <s-(sf)n?:a<s>>,
            join <a<s>s?:s>, formatNumber <n-so?:s>, formatBase <n-n?:s>, formatInteger <n-s:s>, parseInteger <s-s:n>,
            number <(nsb)-:n>, floor <n-:n>, ceil <n-:n>, round <n-n?:n>, abs <n-:n>, sqrt <n-:n>, power <n-n:n>,
            boolean <x-:b>, not <x-:b>, map <af:a>, zip <a+:a>, filter <af:a>, single <af?:x>, reduce <afj?:j>,
            sift <o-f?:o>, keys <x-:a<s>>, lookup <x-s:x>, append <xx:a>, exists <x:b>, spread <x-:a<o>>,
            merge <a<o>:o>, reverse <a:a>, each <o-f:a>, error <s?:x>, assert <bs?:x>, type <x:s>, sort <af?:a>,
            shuffle <a:a>, distinct <x:x>, base64encode <s-:s>, base64decode <s-:s>, encodeUrlComponent <s-:s>,
            encodeUrl <s-:s>, decodeUrlComponent <s-:s>, decodeUrl <s-:s>, toMillis <s-s?:n>, fromMillis <n-s?s?:s>,
            clone <(oa)-:o>, now <s?s?:s>, millis <:n>
            """;

    /**
     * The parameters that the reference's higher-order functions see; those of all others are those of the signature.
     */
    private static final Map<String, Integer> ARITIES = Map.of("string", 1, "zip", 0);

    private static final Map<String, Signature> BY_NAME = byName();

    private Signatures() {}

    public static Set<String> names() {
        return BY_NAME.keySet();
    }

    static Signature of(String name) {
        Signature signature = BY_NAME.get(name);
        if (signature == null) {
            throw new IllegalArgumentException("no function of the language: " + name);
        }
        return signature;
    }

    /** Null is an argument like others, which the library takes for undefined. */
    public static NativeFunction checked(String name, NativeFunction function) {
        Signature signature = of(name);
        return (context, arguments) -> function.apply(context, signature.check(name, context, arguments));
    }

    /** How many arguments a higher-order function passes. */
    public static int arity(String name) {
        return ARITIES.getOrDefault(name, parameters(name));
    }

    /** How many parameters a function has; those of operators are two. */
    public static int parameters(String name) {
        Signature signature =
                BY_NAME.getOrDefault(name, ServiceFunctions.signatures().get(name));
        return signature == null ? 2 : signature.parameters();
    }

    private static Map<String, Signature> byName() {
        Map<String, Signature> signatures = new LinkedHashMap<>();
        for (String entry : ALL.strip().split(",\\s+")) {
            String[] nameAndNotation = entry.split(" ");
            signatures.put(nameAndNotation[0], Signature.of(nameAndNotation[1]));
        }
        return signatures;
    }
}
