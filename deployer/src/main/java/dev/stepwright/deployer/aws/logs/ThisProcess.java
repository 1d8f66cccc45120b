package dev.stepwright.deployer.aws.logs;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Names processes so that another one on the same machine can tell whether they still live: a deployment that was
 * killed must not keep the next one waiting.
 */
final class ThisProcess {

    private static final Path BOOT_ID = Path.of("/proc/sys/kernel/random/boot_id");
    private static final Path PID_NAMESPACE = Path.of("/proc/self/ns/pid");

    private final String machine;

    ThisProcess() {
        this.machine = machine();
    }

    /** Where it runs, its number, and when it began, for numbers are used again. */
    String name() {
        return machine + "/" + ProcessHandle.current().pid() + "/" + start(ProcessHandle.current());
    }

    /** Whether the process ran on this machine and runs no more. */
    boolean isDead(String process) {
        String[] parts = process.split("/", -1);
        if (parts.length != 3 || !parts[0].equals(machine)) {
            return false;
        }
        Optional<ProcessHandle> alive = ProcessHandle.of(Long.parseLong(parts[1]))
                .filter(ProcessHandle::isAlive)
                .filter(handle -> !isZombie(handle.pid()));
        return !alive.map(handle -> start(handle).equals(parts[2])).orElse(false);
    }

    /** Whether a process has ended and nobody has asked yet how: Linux lists it, and Java takes it for alive. */
    private static boolean isZombie(long pid) {
        try {
            String stat = Files.readString(Path.of("/proc", Long.toString(pid), "stat"));
            return stat.startsWith("Z", stat.lastIndexOf(')') + 2);
        } catch (IOException e) {
            return false;
        }
    }

    private static String start(ProcessHandle process) {
        return process.info()
                .startInstant()
                .map(Instant::toEpochMilli)
                .map(String::valueOf)
                .orElse("");
    }

    /** User and machine, for people. */
    static String owner() {
        return System.getProperty("user.name", "somebody") + "@" + host();
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost";
        }
    }

    /** Containers of one machine have process numbers of their own; elsewhere the host's name must do. */
    private static String machine() {
        try {
            String namespace = Files.readSymbolicLink(PID_NAMESPACE).toString().replaceAll("\\D", "");
            return Files.readString(BOOT_ID).strip() + "." + namespace;
        } catch (IOException | UnsupportedOperationException e) {
            return host();
        }
    }
}
