package dev.stepwright.local.buckets;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class BucketServiceTest {

    private final List<Throwable> failures = new ArrayList<>();
    private final BucketService service = new BucketService(Optional.empty(), Clock.systemUTC(), failures::add);

    @Test
    void keepsObjectsAndListsThem() {
        assertThat(call("PUT", "/code", "").status()).isEqualTo(200);
        assertThat(call("PUT", "/code/a/b.zip", "bytes").status()).isEqualTo(200);

        assertThat(text(call("GET", "/code/a/b.zip", ""))).isEqualTo("bytes");
        assertThat(service.find("code", "a/b.zip")).contains("bytes".getBytes(StandardCharsets.UTF_8));
        assertThat(text(call("GET", "/code?list-type=2", "")))
                .contains("<KeyCount>1</KeyCount>", "<IsTruncated>false</IsTruncated>", "<Key>a/b.zip</Key>");
        assertThat(text(call("DELETE", "/code", ""))).contains("<Code>BucketNotEmpty</Code>");
        assertThat(call("DELETE", "/code/a/b.zip", "").status()).isEqualTo(204);
        assertThat(call("DELETE", "/code", "").status()).isEqualTo(204);
        assertThat(text(call("GET", "/code?list-type=2", ""))).contains("<Code>NoSuchBucket</Code>");
        assertThat(failures).isEmpty();
    }

    @Test
    void listsInPages() {
        call("PUT", "/code", "");
        call("PUT", "/code/one", "1");
        call("PUT", "/code/two", "2");

        String first = text(call("GET", "/code?list-type=2&max-keys=1", ""));
        String token = first.replaceAll("(?s).*<NextContinuationToken>(.*)</NextContinuationToken>.*", "$1");
        assertThat(first).contains("<Key>one</Key>").doesNotContain("<Key>two</Key>");
        assertThat(text(call("GET", "/code?list-type=2&continuation-token=" + token, "")))
                .contains("<Key>two</Key>")
                .doesNotContain("<Key>one</Key>");
    }

    @Test
    void takesChunksOutOfTheirFrames() {
        call("PUT", "/code", "");
        String framed = "5;chunk-signature=ab\r\nHello\r\n1\r\n!\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n";

        assertThat(call("PUT", "/code/greeting", framed, Map.of("x-amz-content-sha256", "STREAMING-UNSIGNED-PAYLOAD"))
                        .status())
                .isEqualTo(200);
        assertThat(text(call("GET", "/code/greeting", ""))).isEqualTo("Hello!");
        assertThat(text(call("PUT", "/code/greeting", "5\r\nHel", Map.of("x-amz-content-sha256", "STREAMING-"))))
                .contains("<Code>IncompleteBody</Code>");
    }

    @Test
    void keepsTags() {
        call("PUT", "/code", "");

        assertThat(text(call("GET", "/code?tagging", ""))).contains("<Code>NoSuchTagSet</Code>");
        call(
                "PUT",
                "/code?tagging",
                "<Tagging><TagSet><Tag><Key>app</Key><Value>shop</Value></Tag></TagSet></Tagging>");
        assertThat(text(call("GET", "/code?tagging", "")))
                .contains("<TagSet><Tag><Key>app</Key><Value>shop</Value></Tag></TagSet>");
        assertThat(text(call("PUT", "/code?tagging", "<Tagging>"))).contains("<Code>MalformedXML</Code>");
    }

    @Test
    void saysThatABucketIsThereExceptInTheFirstRegion() {
        String elsewhere = "<CreateBucketConfiguration><LocationConstraint>eu-central-1</LocationConstraint>"
                + "</CreateBucketConfiguration>";
        call("PUT", "/far", elsewhere);

        assertThat(text(call("PUT", "/far", elsewhere))).contains("<Code>BucketAlreadyOwnedByYou</Code>");
        assertThat(text(call("GET", "/far?location", ""))).contains(">eu-central-1<");
    }

    private HttpReply call(String method, String uri, String body) {
        return call(method, uri, body, Map.of());
    }

    private HttpReply call(String method, String uri, String body, Map<String, String> headers) {
        String[] parts = uri.split("\\?", 2);
        Map<String, List<String>> all = new TreeMap<>();
        headers.forEach((name, value) -> all.put(name, List.of(value)));
        return service.answer(new HttpRequest(
                method,
                parts[0],
                parts.length == 2 ? parts[1] : "",
                "HTTP/1.1",
                InetAddress.getLoopbackAddress(),
                all,
                body.getBytes(StandardCharsets.UTF_8)));
    }

    private static String text(HttpReply reply) {
        return new String(reply.body(), StandardCharsets.UTF_8);
    }
}
