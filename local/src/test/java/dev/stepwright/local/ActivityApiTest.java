package dev.stepwright.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sfn.model.ActivityListItem;
import software.amazon.awssdk.services.sfn.model.CreateActivityResponse;
import software.amazon.awssdk.services.sfn.model.DescribeActivityResponse;
import software.amazon.awssdk.services.sfn.model.EncryptionType;
import software.amazon.awssdk.services.sfn.model.SfnException;
import software.amazon.awssdk.services.sfn.model.Tag;

class ActivityApiTest {

    private static final String ARN = "arn:aws:states:us-east-1:123456789012:activity:";

    private static LocalCloud cloud;
    private static SfnClient sfn;

    @BeforeAll
    static void start() throws Exception {
        cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build());
        sfn = SdkClient.of(cloud);
    }

    @AfterAll
    static void close() {
        sfn.close();
        cloud.close();
    }

    @Test
    void createsDescribesAndDeletes() {
        CreateActivityResponse first = sfn.createActivity(r -> r.name("approve"));
        CreateActivityResponse second = sfn.createActivity(r -> r.name("approve"));
        DescribeActivityResponse described = sfn.describeActivity(r -> r.activityArn(ARN + "approve"));

        assertThat(first.activityArn()).isEqualTo(ARN + "approve");
        assertThat(second.activityArn()).isEqualTo(first.activityArn());
        assertThat(second.creationDate()).isEqualTo(first.creationDate());
        assertThat(described.name()).isEqualTo("approve");
        assertThat(described.creationDate()).isEqualTo(first.creationDate());
        assertThat(described.encryptionConfiguration().type()).isEqualTo(EncryptionType.AWS_OWNED_KEY);

        sfn.deleteActivity(r -> r.activityArn(ARN + "approve"));
        sfn.deleteActivity(r -> r.activityArn(ARN + "approve"));
        assertRefused(
                () -> sfn.describeActivity(r -> r.activityArn(ARN + "approve")),
                "ActivityDoesNotExist",
                "Activity Does Not Exist: '" + ARN + "approve'");
    }

    @Test
    void refusesBrokenRequests() {
        assertRefused(() -> sfn.createActivity(r -> r.name("a b")), "InvalidName", "Invalid Name: 'a b'");
        assertRefused(
                () -> sfn.describeActivity(r -> r.activityArn("arn:aws:states:us-east-1:1:stateMachine:a")),
                "InvalidArn",
                "Invalid Arn: 'Resource type not valid in this context: stateMachine'");
        assertRefused(
                () -> sfn.listActivities(r -> r.nextToken("nonsense")),
                "InvalidToken",
                "Invalid Token: 'Invalid token'");
    }

    @Test
    void listsInPages() {
        List.of("paged-1", "paged-2", "paged-3").forEach(name -> sfn.createActivity(r -> r.name(name)));

        assertThat(sfn.listActivitiesPaginator(r -> r.maxResults(1)).activities())
                .extracting(ActivityListItem::name)
                .containsSubsequence("paged-1", "paged-2", "paged-3")
                .doesNotHaveDuplicates();
    }

    @Test
    void keepsTags() {
        Tag first = Tag.builder().key("a").value("1").build();
        Tag second = Tag.builder().key("b").value("2").build();
        String arn = sfn.createActivity(r -> r.name("tagged").tags(first)).activityArn();

        sfn.tagResource(r -> r.resourceArn(arn).tags(second));
        sfn.untagResource(r -> r.resourceArn(arn).tagKeys("a"));

        assertThat(sfn.listTagsForResource(r -> r.resourceArn(arn)).tags()).containsExactly(second);
    }

    private static void assertRefused(ThrowingCallable call, String code, String message) {
        assertThatThrownBy(call).isInstanceOfSatisfying(SfnException.class, e -> {
            assertThat(e.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(e.awsErrorDetails().errorMessage()).isEqualTo(message);
        });
    }
}
