package dev.stepwright.deployer.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Makes the class-data archive of the library for the JVM that runs this, once. */
public final class ClassDataArchive {

    private static final long MOST_SECONDS = 60;
    private static final String TRAINING = "dev.stepwright.deployer.Training";

    private final ArchiveFolder folder;

    public ClassDataArchive(ArchiveFolder folder) {
        this.folder = folder;
    }

    /**
     * Makes the archive unless it is there.
     *
     * @param library a jar with the library and all that it needs
     * @param endpoint of a local cloud to train with
     * @return whether there is an archive now; without one everything works, more slowly
     */
    public boolean make(Path library, String endpoint) throws IOException, InterruptedException {
        if (folder.isReady()) {
            return true;
        }
        Files.createDirectories(folder.folder());
        Path copy = Files.createTempFile(folder.folder(), "library", ".jar");
        Files.copy(library, copy, StandardCopyOption.REPLACE_EXISTING);
        Files.move(copy, folder.library(), StandardCopyOption.ATOMIC_MOVE);
        Path unfinished = Files.createTempFile(folder.folder(), "archive", ".jsa");
        Files.delete(unfinished);
        boolean trained = train(unfinished, endpoint) && Files.isReadable(unfinished);
        if (trained) {
            Files.move(unfinished, folder.archive(), StandardCopyOption.ATOMIC_MOVE);
        }
        Files.deleteIfExists(unfinished);
        return trained;
    }

    private boolean train(Path unfinished, String endpoint) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(FastStart.java());
        command.addAll(FastStart.SHORT_LIFE);
        command.add("-XX:ArchiveClassesAtExit=" + unfinished);
        command.add("-Xlog:disable");
        command.add("-cp");
        command.add(folder.library().toString());
        command.add(TRAINING);
        ProcessBuilder training = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        training.environment().put("AWS_ENDPOINT_URL", endpoint);
        training.environment().put("AWS_REGION", "eu-central-1");
        training.environment().put("AWS_ACCESS_KEY_ID", "training");
        training.environment().put("AWS_SECRET_ACCESS_KEY", "training");
        Process process = training.start();
        if (!process.waitFor(MOST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            return false;
        }
        return process.exitValue() == 0;
    }
}
