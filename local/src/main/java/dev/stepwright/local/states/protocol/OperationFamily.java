package dev.stepwright.local.states.protocol;

import java.util.Map;

/** Operations that belong together. */
public interface OperationFamily {

    Map<String, Operation> operations();
}
