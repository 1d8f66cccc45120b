package dev.stepwright.deployer;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.apigatewayv2.ApiGatewayV2Client;
import software.amazon.awssdk.services.cloudwatchlogs.CloudWatchLogsClient;
import software.amazon.awssdk.services.iam.IamClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sfn.SfnClient;

/** Everything in a cloud, as lines of text without what differs from run to run. */
final class CloudContents implements AutoCloseable {

    private final SdkHttpClient http = UrlConnectionHttpClient.create();
    private final ApiGatewayV2Client gateway;
    private final CloudWatchLogsClient logs;
    private final IamClient iam;
    private final LambdaClient lambda;
    private final SchedulerClient scheduler;
    private final SfnClient states;
    private final List<String> lines = new ArrayList<>();

    private CloudContents(String endpoint, String region) {
        gateway = at(endpoint, region, ApiGatewayV2Client.builder()).build();
        logs = at(endpoint, region, CloudWatchLogsClient.builder()).build();
        iam = at(endpoint, region, IamClient.builder()).build();
        lambda = at(endpoint, region, LambdaClient.builder()).build();
        scheduler = at(endpoint, region, SchedulerClient.builder()).build();
        states = at(endpoint, region, SfnClient.builder()).build();
    }

    static List<String> of(String endpoint, String region) {
        try (CloudContents contents = new CloudContents(endpoint, region)) {
            return contents.read();
        }
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B at(
            String endpoint, String region, B builder) {
        return builder.httpClient(http)
                .endpointOverride(URI.create(endpoint))
                .region(Region.of(region))
                .credentialsProvider(StaticCredentialsProvider.create(AwsBasicCredentials.create("local", "local")));
    }

    private List<String> read() {
        addLogGroups();
        addRoles();
        addFunctions();
        addStateMachines();
        addApis();
        addSchedules();
        return lines;
    }

    private void addLogGroups() {
        logs.describeLogGroups()
                .logGroups()
                .forEach(group -> lines.add("log group " + group.logGroupName() + " " + group.retentionInDays() + " "
                        + logs.listTagsForResource(request -> request.resourceArn(group.logGroupArn()))
                                .tags()));
    }

    private void addRoles() {
        iam.listRoles().roles().forEach(role -> {
            lines.add("role " + role.path() + role.roleName() + " " + role.assumeRolePolicyDocument() + " "
                    + new TreeSet<>(iam.listRoleTags(request -> request.roleName(role.roleName())).tags().stream()
                            .map(tag -> tag.key() + "=" + tag.value())
                            .toList()));
            iam.listRolePolicies(request -> request.roleName(role.roleName()))
                    .policyNames()
                    .forEach(name -> lines.add("  policy "
                            + iam.getRolePolicy(request ->
                                            request.roleName(role.roleName()).policyName(name))
                                    .policyDocument()));
        });
    }

    private void addFunctions() {
        lambda.listFunctions().functions().forEach(function -> {
            String name = function.functionName();
            lambda.listVersionsByFunction(request -> request.functionName(name))
                    .versions()
                    .forEach(version -> lines.add("function " + name + ":" + version.version() + " "
                            + version.codeSha256() + " " + version.memorySize() + " "
                            + version.environment().variables() + " " + version.role()));
            lambda.listAliases(request -> request.functionName(name))
                    .aliases()
                    .forEach(alias -> lines.add("  alias " + alias.name() + " -> " + alias.functionVersion()));
        });
    }

    private void addStateMachines() {
        states.listStateMachines().stateMachines().forEach(machine -> {
            String arn = machine.stateMachineArn();
            var described = states.describeStateMachine(request -> request.stateMachineArn(arn));
            lines.add("state machine " + arn + " " + described.type() + " " + described.roleArn() + " "
                    + described.definition());
            states.listStateMachineVersions(request -> request.stateMachineArn(arn))
                    .stateMachineVersions()
                    .forEach(version -> lines.add("  version " + version.stateMachineVersionArn()));
            states.listStateMachineAliases(request -> request.stateMachineArn(arn))
                    .stateMachineAliases()
                    .forEach(alias -> lines.add("  alias "
                            + states.describeStateMachineAlias(
                                            request -> request.stateMachineAliasArn(alias.stateMachineAliasArn()))
                                    .routingConfiguration()));
        });
    }

    private void addApis() {
        gateway.getApis().items().forEach(api -> {
            lines.add("api " + api.name() + " " + api.tags());
            gateway.getRoutes(request -> request.apiId(api.apiId())).items().stream()
                    .map(route -> "  route " + route.routeKey() + " -> "
                            + gateway.getIntegration(request -> request.apiId(api.apiId())
                                            .integrationId(route.target().replace("integrations/", "")))
                                    .integrationSubtype())
                    .sorted()
                    .forEach(lines::add);
            lines.add("  integrations "
                    + gateway.getIntegrations(request -> request.apiId(api.apiId()))
                            .items()
                            .size());
            gateway.getStages(request -> request.apiId(api.apiId()))
                    .items()
                    .forEach(stage -> lines.add("  stage " + stage.stageName() + " " + stage.autoDeploy()));
        });
    }

    private void addSchedules() {
        scheduler
                .listScheduleGroups(request -> {})
                .scheduleGroups()
                .forEach(group -> lines.add("schedule group " + group.name()));
        scheduler
                .listSchedules(request -> {})
                .schedules()
                .forEach(schedule -> lines.add("schedule " + schedule.groupName() + "/" + schedule.name() + " "
                        + schedule.target().arn()));
    }

    @Override
    public void close() {
        http.close();
    }
}
