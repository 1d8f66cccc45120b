package dev.stepwright.local.states.machine;

import dev.stepwright.local.protocol.Parameters;
import java.util.List;

/** Whether an answer has what may be encrypted. */
public enum IncludedData {
    ALL_DATA,
    METADATA_ONLY;

    private static final List<String> NAMES = List.of("ALL_DATA", "METADATA_ONLY");

    /** What a request asks for. */
    public static IncludedData of(Parameters parameters) {
        return parameters
                .choice("includedData", NAMES)
                .map(IncludedData::valueOf)
                .orElse(ALL_DATA);
    }
}
