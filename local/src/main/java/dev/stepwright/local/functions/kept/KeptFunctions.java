package dev.stepwright.local.functions.kept;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stepwright.local.account.LocalRegion;
import dev.stepwright.local.functions.store.DeployedFunction;
import dev.stepwright.local.functions.store.FunctionStore;
import dev.stepwright.local.functions.store.PackageStore;
import dev.stepwright.local.store.Archive;
import dev.stepwright.local.store.KeptValues;
import dev.stepwright.local.store.KeptValues.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The deployed functions of one Region in the data folder; their code is beside it, in a {@link PackageStore}. */
public final class KeptFunctions {

    private static final String FUNCTIONS = "functions/";

    private final KeptValues values;
    private final FunctionStore functions;

    /** Puts the functions back into the store. */
    public KeptFunctions(Archive archive, LocalRegion region, FunctionStore functions, PackageStore packages) {
        this.functions = functions;
        values = new KeptValues(archive, FUNCTIONS + region.name() + "/");
        FunctionReader reader = new FunctionReader(packages);
        values.found()
                .values()
                .forEach(text -> reader.read(KeptValues.json(text)).ifPresent(functions::add));
        present().forEach((name, value) -> values.isKept(name, value.state()));
    }

    /** The digests of all code that functions have, in every Region. */
    public static Set<String> digests(Archive archive) {
        Set<String> digests = new TreeSet<>();
        for (String text : archive.values(FUNCTIONS).values()) {
            for (JsonNode version : FunctionRecord.versions(KeptValues.json(text))) {
                digests.add(version.get(FunctionRecord.CODE).textValue());
            }
        }
        return digests;
    }

    /** Keeps what has changed. */
    public synchronized void keep() {
        values.keepAll(present(), name -> false);
    }

    private Map<String, Value> present() {
        Map<String, Value> present = new LinkedHashMap<>();
        for (DeployedFunction function : functions.all()) {
            FunctionRecord.of(function)
                    .map(ObjectNode::toString)
                    .ifPresent(text -> present.put(function.name, new Value(text, () -> text)));
        }
        return present;
    }
}
