package dev.stepwright.local.states;

import java.util.Map;

/** Operations that belong together. */
interface OperationFamily {

    Map<String, Operation> operations();
}
