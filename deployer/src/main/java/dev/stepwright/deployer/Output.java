package dev.stepwright.deployer;

import dev.stepwright.deployer.report.Wording;
import java.io.PrintStream;

/**
 * How the deployer speaks.
 *
 * @param json one JSON document at the end instead of text
 * @param explain show the statements of every role with the source lines that need them
 */
public record Output(PrintStream out, boolean json, boolean colour, boolean explain, Wording wording) {}
