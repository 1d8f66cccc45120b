package dev.stepwright.local.gateway;

/** Hears what the gateway does; called by many threads at once. */
public interface GatewayListener {

    void answered(String method, String path, int status);

    /** The client saw an error of the gateway because of this. */
    void failed(String function, String reason);
}
