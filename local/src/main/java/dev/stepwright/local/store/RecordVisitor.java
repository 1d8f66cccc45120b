package dev.stepwright.local.store;

/** Sees records in the order in which they were appended. */
@FunctionalInterface
public interface RecordVisitor {

    void visit(Position position, byte[] record);
}
