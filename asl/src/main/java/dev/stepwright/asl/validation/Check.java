package dev.stepwright.asl.validation;

/** One rule; it reports and changes nothing. */
interface Check {
    void check(LocatedGroup machine, Diagnostics diagnostics);
}
