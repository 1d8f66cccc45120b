package dev.stepwright.engine.jsonata;

import com.dashjoin.jsonata.Jsonata;
import com.dashjoin.jsonata.Jsonata.Frame;
import dev.stepwright.engine.jsonata.function.Library;
import dev.stepwright.engine.jsonata.function.NativeFunction;
import dev.stepwright.engine.jsonata.function.Operators;
import dev.stepwright.engine.jsonata.function.PictureFunctions;
import dev.stepwright.engine.jsonata.function.RandomFunctions;
import dev.stepwright.engine.jsonata.function.ServiceFunctions;
import dev.stepwright.engine.jsonata.function.Signatures;
import dev.stepwright.engine.jsonata.function.StandardFunctions;
import dev.stepwright.engine.jsonata.match.MatchFunctions;
import dev.stepwright.engine.jsonata.match.Regex;
import dev.stepwright.engine.random.RandomSource;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** All functions of the expression language, as the library calls them. */
final class DashjoinFunctions {

    private final Map<String, DashjoinFunction> constant = new LinkedHashMap<>();
    private final Set<String> telling = PictureFunctions.at(Instant.EPOCH).keySet();
    private final Set<String> drawing =
            RandomFunctions.drawingFrom(new RandomSource(0)).keySet();

    private final Library library = new DashjoinLibrary();

    DashjoinFunctions() {
        add(StandardFunctions.all(library));
        MatchFunctions.all(library)
                .forEach((name, function) ->
                        constant.put(name, new DashjoinFunction(name, Signatures.checked(name, function))));
        add(ServiceFunctions.all());
        add(Operators.all());
    }

    private void add(Map<String, NativeFunction> functions) {
        functions.forEach((name, function) -> constant.put(name, new DashjoinFunction(name, function)));
    }

    /** A regular expression as a function value. */
    DashjoinFunction regex(Pattern pattern) {
        return new DashjoinFunction("match", new Regex(library, pattern));
    }

    Set<String> names() {
        Set<String> names = new LinkedHashSet<>(constant.keySet());
        names.addAll(telling);
        names.addAll(drawing);
        return names;
    }

    /** Makes those known to an expression that are the same in each evaluation. */
    void register(Jsonata expression) {
        constant.forEach(expression::registerFunction);
    }

    /** Whether any of the names is that of a function that tells the time. */
    boolean tellTime(Collection<String> names) {
        return names.stream().anyMatch(telling::contains);
    }

    /** Whether any of the names is that of a function that draws by chance. */
    boolean drawRandom(Collection<String> names) {
        return names.stream().anyMatch(drawing::contains);
    }

    /** The library's own functions tell the time at which some expression was last compiled in this thread. */
    void bindTime(Frame frame, Instant now) {
        PictureFunctions.at(now)
                .forEach((name, function) ->
                        frame.bind(name, new DashjoinFunction(name, Signatures.checked(name, function))));
    }

    void bindRandom(Frame frame, RandomSource source) {
        RandomFunctions.drawingFrom(source)
                .forEach((name, function) -> frame.bind(name, new DashjoinFunction(name, function)));
    }
}
