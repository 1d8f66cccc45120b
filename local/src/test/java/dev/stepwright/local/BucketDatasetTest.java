package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.DescribeExecutionResponse;
import software.amazon.awssdk.services.sfn.model.ExecutionStatus;

@Timeout(60)
class BucketDatasetTest {

    private static final String DEFINITION = """
            {"QueryLanguage": "JSONata", "StartAt": "M", "States": {"M": {"Type": "Map", "End": true,
              "ItemReader": {"Resource": "arn:aws:states:::s3:getObject", "Arguments": {"Bucket": "orders", "Key": "new.jsonl"},
                "ReaderConfig": {"InputType": "JSONL"}},
              "ItemProcessor": {"ProcessorConfig": {"Mode": "DISTRIBUTED", "ExecutionType": "EXPRESS"},
                "StartAt": "P", "States": {"P": {"Type": "Pass", "End": true}}},
              "ResultWriter": {"Resource": "arn:aws:states:::s3:putObject", "Arguments": {"Bucket": "orders", "Prefix": "done"},
                "WriterConfig": {"Transformation": "COMPACT", "OutputType": "JSONL"}}}}}
            """;

    @Test
    void itemsAndResultsAreInBuckets() throws Exception {
        try (LocalCloud cloud = LocalCloud.start(
                        LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
                S3Client s3 = SdkClient.buckets(cloud);
                SfnClient sfn = SdkClient.of(cloud)) {
            s3.createBucket(r -> r.bucket("orders"));
            s3.putObject(r -> r.bucket("orders").key("new.jsonl"), RequestBody.fromString("1\n2\n"));

            DescribeExecutionResponse ended = run(sfn);

            String manifest = ended.output().replaceAll(".*\"Key\":\"([^\"]*)\".*", "$1");
            assertThat(manifest).matches("done/[0-9a-f-]{36}/manifest.json");
            assertThat(s3.getObjectAsBytes(
                                    r -> r.bucket("orders").key(manifest.replace("manifest.json", "SUCCEEDED_0.jsonl")))
                            .asUtf8String())
                    .isEqualTo("1\n2\n");
        }
    }

    @Test
    void aFolderCanStandForS3(@TempDir Path folder) throws Exception {
        Files.createDirectory(folder.resolve("orders"));
        Files.writeString(folder.resolve("orders/new.jsonl"), "1\n");
        LocalCloudSettings settings = LocalCloudSettings.empty()
                .apiPort(0)
                .gatewayPort(0)
                .bucketFolder(folder)
                .build();
        try (LocalCloud cloud = LocalCloud.start(settings);
                S3Client s3 = SdkClient.buckets(cloud);
                SfnClient sfn = SdkClient.of(cloud)) {
            run(sfn);

            assertThat(folder.resolve("orders/done")).isDirectoryRecursivelyContaining("glob:**/SUCCEEDED_0.jsonl");
            assertThat(s3.listBuckets().buckets())
                    .extracting(bucket -> bucket.name())
                    .containsExactly("orders");
            s3.createBucket(r -> r.bucket("more"));
            s3.putObject(r -> r.bucket("more").key("a/b"), RequestBody.fromString("x"));
            assertThat(folder.resolve("more/a/b")).hasContent("x");
            s3.deleteObject(r -> r.bucket("more").key("a/b"));
            s3.deleteBucket(r -> r.bucket("more"));
            assertThat(folder.resolve("more")).doesNotExist();
        }
    }

    @Test
    void theFolderMustBeThere(@TempDir Path folder) {
        LocalCloudSettings settings = LocalCloudSettings.empty()
                .bucketFolder(folder.resolve("missing"))
                .build();
        assertThatThrownBy(() -> LocalCloud.start(settings))
                .isInstanceOf(LocalCloudException.class)
                .hasMessage("There is no folder " + folder.resolve("missing")
                        + ". Create it, with a sub-folder for each bucket.");
    }

    private static DescribeExecutionResponse run(SfnClient sfn) throws InterruptedException {
        String machine = sfn.createStateMachine(
                        r -> r.name("each").definition(DEFINITION).roleArn("arn:aws:iam::111111111111:role/DummyRole"))
                .stateMachineArn();
        String execution = sfn.startExecution(r -> r.stateMachineArn(machine)).executionArn();
        DescribeExecutionResponse described = sfn.describeExecution(r -> r.executionArn(execution));
        while (described.status() == ExecutionStatus.RUNNING) {
            Thread.sleep(20);
            described = sfn.describeExecution(r -> r.executionArn(execution));
        }
        assertThat(described.status()).as(described.cause()).isEqualTo(ExecutionStatus.SUCCEEDED);
        return described;
    }
}
