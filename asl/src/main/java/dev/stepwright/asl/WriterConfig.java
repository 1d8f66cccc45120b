package dev.stepwright.asl;

import java.util.Optional;

/** The form in which the results of a distributed Map's child executions are given out. */
public record WriterConfig(Optional<Transformation> transformation, Optional<OutputType> outputType) {

    /** What is told of a child execution that has succeeded; of the others always everything is. */
    public enum Transformation {
        /** Its description, with its output as text. */
        NONE,
        /** Its output. */
        COMPACT,
        /** Its output, or the elements of it if it is an array. */
        FLATTEN
    }

    /** How the results are put together. */
    public enum OutputType {
        /** As one array. */
        JSON,
        /** As one line each. */
        JSONL
    }
}
