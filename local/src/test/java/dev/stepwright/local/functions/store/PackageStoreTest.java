package dev.stepwright.local.functions.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.local.protocol.ApiException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackageStoreTest {

    private static final int LIMIT = 100_000;

    @TempDir
    private Path folder;

    @Test
    void unpacksUpToTheLimit() throws Exception {
        FunctionPackage unpacked = store().unpack(zip("a", LIMIT));

        assertThat(unpacked.taskRoot().resolve("a")).hasSize(LIMIT);
    }

    @Test
    void stopsWithinAnEntryThatPassesTheLimit() throws Exception {
        byte[] zip = zip("a", 100 * LIMIT);

        assertThatThrownBy(() -> store().unpack(zip))
                .isInstanceOf(ApiException.class)
                .hasMessage("Unzipped size must be smaller than 100000 bytes");
        try (var files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file -> assertThat(Files.size(file)).isLessThanOrEqualTo(LIMIT));
        }
    }

    private PackageStore store() {
        return new PackageStore(folder, LIMIT);
    }

    private static byte[] zip(String name, int size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(new byte[size]);
        }
        return bytes.toByteArray();
    }
}
