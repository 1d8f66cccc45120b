package dev.stepwright.engine.object;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderObjectStoreTest {

    @TempDir
    private Path folder;

    private ObjectStore objects;

    @BeforeEach
    void makeABucket() throws IOException {
        Files.createDirectory(folder.resolve("orders"));
        objects = new FolderObjectStore(folder);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void eachSubFolderIsABucketAndEachFileAnObject() throws IOException {
        objects.write(new ObjectName("orders", "2026/11/a.csv"), bytes("1"));
        assertThat(folder.resolve("orders/2026/11/a.csv")).hasContent("1");
        try (InputStream content = objects.read(new ObjectName("orders", "2026/11/a.csv"))) {
            assertThat(content).hasContent("1");
        }
    }

    @Test
    void listsByKey() throws IOException {
        objects.write(new ObjectName("orders", "b/2"), bytes("22"));
        objects.write(new ObjectName("orders", "b/1"), bytes("1"));
        objects.write(new ObjectName("orders", "a"), bytes(""));
        assertThat(objects.list("orders", "b")).extracting(ListedObject::key).containsExactly("b/1", "b/2");
        ListedObject first = objects.list("orders", "").get(0);
        assertThat(first.etag()).isEqualTo("\"d41d8cd98f00b204e9800998ecf8427e\"");
        assertThat(first.size()).isZero();
    }

    @Test
    void aKeyDoesNotLeadOutOfItsBucket() throws IOException {
        Files.writeString(folder.resolve("secret"), "x");
        assertThatThrownBy(() -> objects.read(new ObjectName("orders", "../secret")))
                .isInstanceOf(ObjectStoreException.class)
                .hasMessage("The specified key does not exist. (Service: S3, Status Code: 404)");
        assertThatThrownBy(() -> objects.list("..", "")).isInstanceOf(ObjectStoreException.class);
    }

    @Test
    void whatIsNotThereIsSaidAsTheServiceDoes() {
        assertThatThrownBy(() -> objects.read(new ObjectName("orders", "missing")))
                .hasMessage("The specified key does not exist. (Service: S3, Status Code: 404)");
        assertThatThrownBy(() -> objects.write(new ObjectName("other", "a"), bytes("1")))
                .hasMessage("The specified bucket does not exist (Service: S3, Status Code: 404)");
    }
}
