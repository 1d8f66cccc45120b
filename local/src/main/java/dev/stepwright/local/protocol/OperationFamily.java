package dev.stepwright.local.protocol;

import java.util.Map;

/** Operations that belong together. */
public interface OperationFamily {

    Map<String, Operation> operations();
}
