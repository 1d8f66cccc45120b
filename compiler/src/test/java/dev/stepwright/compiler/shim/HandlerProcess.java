package dev.stepwright.compiler.shim;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;

/** Makes a handler in a process of its own, whose environment a test can choose, and calls it once. */
final class HandlerProcess {

    private HandlerProcess() {}

    /** @param arguments the handler's class */
    public static void main(String[] arguments) throws Exception {
        RequestStreamHandler handler = (RequestStreamHandler)
                Class.forName(arguments[0]).getConstructor().newInstance();
        System.out.println("made");
        handler.handleRequest(System.in, System.out, null);
    }
}
