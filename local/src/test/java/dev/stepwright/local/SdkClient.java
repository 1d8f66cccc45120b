package dev.stepwright.local;

import java.net.URI;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sfn.SfnClient;

/** AWS's own clients, pointed at a local cloud. */
final class SdkClient {

    private SdkClient() {}

    static SfnClient of(LocalCloud cloud) {
        return pointed(SfnClient.builder(), cloud)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    static S3Client buckets(LocalCloud cloud) {
        return pointed(S3Client.builder(), cloud)
                .forcePathStyle(true)
                .httpClient(UrlConnectionHttpClient.create())
                .build();
    }

    private static <B extends AwsClientBuilder<B, ?>> B pointed(B builder, LocalCloud cloud) {
        return builder.endpointOverride(URI.create(cloud.apiEndpoint()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("id", "secret")));
    }
}
