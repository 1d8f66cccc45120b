package dev.stepwright.compiler.shim.codec;

import com.palantir.javapoet.MethodSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Methods in the order in which they are first called; writing one may ask for more. */
final class Methods {

    private final Map<String, Supplier<MethodSpec>> asked = new LinkedHashMap<>();

    /** Asks for a method, once for each name. */
    void ask(String name, Supplier<MethodSpec> method) {
        asked.putIfAbsent(name, method);
    }

    Stream<MethodSpec> written() {
        List<MethodSpec> written = new ArrayList<>();
        while (written.size() < asked.size()) {
            List<Supplier<MethodSpec>> known = List.copyOf(asked.values());
            known.subList(written.size(), known.size()).forEach(method -> written.add(method.get()));
        }
        return written.stream();
    }
}
