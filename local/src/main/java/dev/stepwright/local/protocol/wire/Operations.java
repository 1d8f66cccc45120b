package dev.stepwright.local.protocol.wire;

import dev.stepwright.local.protocol.ApiException;
import dev.stepwright.local.protocol.Operation;
import dev.stepwright.local.protocol.OperationFamily;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The operations of one service by name. */
public final class Operations {

    private final TreeMap<String, Operation> operations = new TreeMap<>();
    private final Consumer<Throwable> failures;

    public Operations(List<? extends OperationFamily> families, Consumer<Throwable> failures) {
        families.forEach(family -> operations.putAll(family.operations()));
        this.failures = failures;
    }

    /** @throws ApiException if there is no such operation */
    public Operation find(String name, String nameInRequest) {
        Operation operation = operations.get(name);
        if (operation == null) {
            throw ApiException.unknownOperation("The local cloud does not serve " + nameInRequest + ".");
        }
        return operation;
    }

    /** What an unexpected exception is to the caller; our own user is told what it was. */
    public ApiException failed(Throwable failure) {
        failures.accept(failure);
        return ApiException.internalFailure();
    }
}
