package dev.stepwright.compiler.check;

import dev.stepwright.compiler.diagnostics.Diagnostics;
import dev.stepwright.compiler.ir.Program;

/** A rule about programs as their authors wrote them. */
interface Check {

    void check(Program program, Diagnostics diagnostics);
}
