package dev.stepwright.compiler.ir;

/**
 * The name of a {@link Statement.Labeled} block, for {@link Statement.Leave}.
 *
 * @param id unique within a program
 */
public record Label(int id, String name) {}
