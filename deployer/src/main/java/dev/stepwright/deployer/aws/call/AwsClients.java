package dev.stepwright.deployer.aws.call;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.stream.Stream;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.core.client.config.SdkAdvancedClientOption;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.services.apigatewayv2.ApiGatewayV2Client;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sfn.SfnClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * A client for each service, made when first needed and by the thread that needs it: the classes of a service take
 * longer to load than most calls to it.
 */
public final class AwsClients implements AutoCloseable {

    private static final int ATTEMPTS = 5;
    private static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(10);
    private static final Duration ANSWER_TIMEOUT = Duration.ofSeconds(60);

    private final AwsSettings settings;
    private final FailureTranslation failures;
    private final Access access;
    private final Memo<Region> region;
    private final Memo<AwsCredentialsProvider> credentials;
    private final Memo<SdkHttpClient> http;
    private final Memo<SdkHttpClient> patching;

    private final Memo<ApiGatewayV2Client> gateway;
    private final Memo<CloudWatchLogsClient> logs;
    private final Memo<IamClient> iam;
    private final Memo<LambdaClient> lambda;
    private final Memo<S3Client> s3;
    private final Memo<SchedulerClient> scheduler;
    private final Memo<SfnClient> states;
    private final Memo<StsClient> sts;

    public AwsClients(AwsSettings settings) {
        this.settings = settings;
        this.access = new Access(settings);
        this.region = new Memo<>(access::region);
        this.credentials = new Memo<>(() -> translated(access.credentials()));
        this.failures = new FailureTranslation(new Secrets(settings.secrets()));
        this.http = new Memo<>(() -> UrlConnectionHttpClient.builder()
                .connectionTimeout(CONNECT_TIMEOUT)
                .socketTimeout(ANSWER_TIMEOUT)
                .build());
        this.patching = new Memo<>(() -> new PatchHttpClient(http.get(), CONNECT_TIMEOUT, ANSWER_TIMEOUT));
        gateway = new Memo<>(() -> configured(ApiGatewayV2Client.builder(), "apigateway", region.get())
                .httpClient(patching.get())
                .build());
        logs = new Memo<>(() ->
                configured(CloudWatchLogsClient.builder(), "logs", region.get()).build());
        iam = new Memo<>(
                () -> configured(IamClient.builder(), "iam", iamRegion()).build());
        lambda = new Memo<>(
                () -> configured(LambdaClient.builder(), "lambda", region.get()).build());
        // Hosts named after buckets exist at AWS only.
        s3 = new Memo<>(() -> configured(S3Client.builder(), "s3", region.get())
                .forcePathStyle(access.endpoint().isPresent())
                .build());
        scheduler = new Memo<>(() ->
                configured(SchedulerClient.builder(), "scheduler", region.get()).build());
        states = new Memo<>(
                () -> configured(SfnClient.builder(), "states", region.get()).build());
        sts = new Memo<>(
                () -> configured(StsClient.builder(), "sts", region.get()).build());
    }

    /** Makes the clients before they are needed; each loads a thousand classes, which cores can do side by side. */
    public void prepare(ExecutorService threads) {
        // Whoever needs a client that could not be made tries again, and is told why.
        Stream.of(http, sts, iam, lambda, logs, states, gateway).forEach(client -> threads.submit(client::get));
    }

    public ApiGatewayV2Client gateway() {
        return gateway.get();
    }

    public CloudWatchLogsClient logs() {
        return logs.get();
    }

    public IamClient iam() {
        return iam.get();
    }

    public LambdaClient lambda() {
        return lambda.get();
    }

    public S3Client s3() {
        return s3.get();
    }

    public SchedulerClient scheduler() {
        return scheduler.get();
    }

    public SfnClient states() {
        return states.get();
    }

    public StsClient sts() {
        return sts.get();
    }

    public String region() {
        return region.get().id();
    }

    /** Credentials are looked for before a call has interceptors that could translate its failure. */
    private AwsCredentialsProvider translated(AwsCredentialsProvider provider) {
        return () -> {
            try {
                return provider.resolveCredentials();
            } catch (SdkException e) {
                throw failures.translated("credentials", e);
            }
        };
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B configured(
            B builder, String service, Region where) {
        builder.region(where)
                .credentialsProvider(credentials.get())
                .overrideConfiguration(configuration(service))
                .httpClient(http.get());
        settings.endpoint().ifPresent(builder::endpointOverride);
        return builder;
    }

    private ClientOverrideConfiguration configuration(String service) {
        ClientOverrideConfiguration.Builder builder = ClientOverrideConfiguration.builder()
                .addExecutionInterceptor(failures.of(service))
                .retryStrategy(AwsRetryStrategy.standardRetryStrategy().toBuilder()
                        .maxAttempts(ATTEMPTS)
                        .backoffStrategy(BackoffStrategy.exponentialDelay(Duration.ofMillis(50), Duration.ofSeconds(5)))
                        .throttlingBackoffStrategy(
                                BackoffStrategy.exponentialDelay(Duration.ofMillis(500), Duration.ofSeconds(20)))
                        .build());
        settings.profile().ifPresent(builder::defaultProfileName);
        if (access.endpoint().isPresent()) {
            // Names such as "sync-127.0.0.1" cannot be resolved.
            builder.putAdvancedOption(SdkAdvancedClientOption.DISABLE_HOST_PREFIX_INJECTION, true);
        }
        return builder.build();
    }

    /** IAM has one region in each partition. */
    private Region iamRegion() {
        String id = region.get().id();
        if (id.startsWith("cn-")) {
            return Region.AWS_CN_GLOBAL;
        }
        return id.startsWith("us-gov-") ? Region.AWS_US_GOV_GLOBAL : Region.AWS_GLOBAL;
    }

    /** Ends the connections; clients that share them hold nothing else. */
    @Override
    public void close() {
        http.ifRead(SdkHttpClient::close);
    }
}
