package dev.stepwright.maven.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.manifest.Architecture;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeCodeTest {

    private static final short X86_64 = 62;
    private static final short AARCH64 = 183;
    private static final short POWER = 21;

    @TempDir
    private Path folder;

    @Test
    void isFoundInSharedObjects() throws IOException {
        Library database = library("database", "", file("native/linux/libdb.so", elf(X86_64)));
        Library crypto = library("crypto", "", file("libcrypto.so.3", elf(AARCH64)));

        assertThat(NativeCode.of(List.of(database, crypto)))
                .containsExactly(
                        new NativeCode("database", Set.of(Architecture.X86_64)),
                        new NativeCode("crypto", Set.of(Architecture.ARM64)));
    }

    @Test
    void countsTheJarsOfAnArtifactTogether() throws IOException {
        Library intel = library("netty", "-linux-x86_64", file("libnetty.so", elf(X86_64)));
        Library arm = library("netty", "-linux-aarch_64", file("libnetty.so", elf(AARCH64)));

        assertThat(NativeCode.of(List.of(intel, arm)))
                .containsExactly(new NativeCode("netty", Set.of(Architecture.X86_64, Architecture.ARM64)));
    }

    @Test
    void isNothingElse() throws IOException {
        Library other = library(
                "other",
                "",
                file("libother.so", elf(POWER)),
                file("short.so", new byte[7]),
                file("text.so", "this is no library at all".getBytes()),
                file("other.so.txt", elf(X86_64)));

        assertThat(NativeCode.of(List.of(other))).isEmpty();
    }

    private Library library(String artifact, String classifier, ArchiveFile... files) throws IOException {
        Path jar = folder.resolve(artifact + classifier + ".jar");
        new Archive(List.of(files), Compression.STORED).writeTo(jar);
        return new Library("org.example", artifact, jar.getFileName().toString(), jar, false);
    }

    private static ArchiveFile file(String name, byte[] bytes) {
        return ArchiveFile.of(name, bytes);
    }

    /** The begin of an ELF file of 64 bits, little end first. */
    private static byte[] elf(short machine) {
        return ByteBuffer.allocate(64)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put(new byte[] {0x7f, 'E', 'L', 'F', 2, 1, 1})
                .putShort(18, machine)
                .array();
    }
}
