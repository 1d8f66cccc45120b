package dev.stepwright.engine.integration;

import dev.stepwright.engine.service.ServicePattern;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The actions that Step Functions has integrations made to measure for, as listed under <a
 * href="https://docs.aws.amazon.com/step-functions/latest/dg/integrate-optimized.html">integrating services</a>.
 */
final class OptimisedActions {

    private static final Set<ServicePattern> ANSWER = Set.of(ServicePattern.REQUEST_RESPONSE);
    private static final Set<ServicePattern> JOB = Set.of(ServicePattern.REQUEST_RESPONSE, ServicePattern.RUN_A_JOB);
    private static final Set<ServicePattern> CALLBACK =
            Set.of(ServicePattern.REQUEST_RESPONSE, ServicePattern.WAIT_FOR_CALLBACK);
    private static final Set<ServicePattern> JOB_OR_CALLBACK =
            Set.of(ServicePattern.REQUEST_RESPONSE, ServicePattern.RUN_A_JOB, ServicePattern.WAIT_FOR_CALLBACK);

    private static final Map<String, List<Actions>> BY_SERVICE = Map.ofEntries(
            Map.entry("apigateway", List.of(new Actions(CALLBACK, "invoke"))),
            Map.entry(
                    "athena",
                    List.of(
                            new Actions(JOB, "startQueryExecution"),
                            new Actions(ANSWER, "stopQueryExecution", "getQueryExecution", "getQueryResults"))),
            Map.entry("batch", List.of(new Actions(JOB, "submitJob"))),
            Map.entry(
                    "bedrock",
                    List.of(new Actions(CALLBACK, "invokeModel"), new Actions(JOB, "createModelCustomizationJob"))),
            Map.entry("bedrockagentcore", List.of(new Actions(ANSWER, "invokeHarness"))),
            Map.entry(
                    "codebuild",
                    List.of(
                            new Actions(JOB, "startBuild", "startBuildBatch", "retryBuildBatch"),
                            new Actions(
                                    ANSWER,
                                    "stopBuild",
                                    "stopBuildBatch",
                                    "deleteBuildBatch",
                                    "batchDeleteBuilds",
                                    "batchGetReports"))),
            Map.entry("databrew", List.of(new Actions(JOB, "startJobRun"))),
            Map.entry("dynamodb", List.of(new Actions(ANSWER, "getItem", "putItem", "updateItem", "deleteItem"))),
            Map.entry("ecs", List.of(new Actions(JOB_OR_CALLBACK, "runTask"))),
            Map.entry(
                    "eks",
                    List.of(
                            new Actions(
                                    JOB,
                                    "createCluster",
                                    "deleteCluster",
                                    "createNodegroup",
                                    "deleteNodegroup",
                                    "createFargateProfile",
                                    "deleteFargateProfile"),
                            new Actions(JOB_OR_CALLBACK, "runJob"),
                            new Actions(CALLBACK, "call"))),
            Map.entry(
                    "elasticmapreduce",
                    List.of(
                            new Actions(JOB, "createCluster", "terminateCluster", "addStep"),
                            new Actions(
                                    ANSWER,
                                    "cancelStep",
                                    "setClusterTerminationProtection",
                                    "modifyInstanceFleetByName",
                                    "modifyInstanceGroupByName"))),
            Map.entry(
                    "emr-containers",
                    List.of(
                            new Actions(JOB, "deleteVirtualCluster", "startJobRun"),
                            new Actions(ANSWER, "createVirtualCluster"))),
            Map.entry(
                    "emr-serverless",
                    List.of(new Actions(
                            JOB,
                            "createApplication",
                            "startApplication",
                            "stopApplication",
                            "deleteApplication",
                            "startJobRun",
                            "cancelJobRun"))),
            Map.entry("events", List.of(new Actions(CALLBACK, "putEvents"))),
            Map.entry("glue", List.of(new Actions(JOB, "startJobRun"))),
            Map.entry("http", List.of(new Actions(ANSWER, "invoke"))),
            Map.entry("lambda", List.of(new Actions(CALLBACK, "invoke"))),
            Map.entry("mediaconvert", List.of(new Actions(JOB, "createJob"))),
            Map.entry(
                    "sagemaker",
                    List.of(
                            new Actions(
                                    JOB,
                                    "createTrainingJob",
                                    "createTransformJob",
                                    "createProcessingJob",
                                    "createHyperParameterTuningJob",
                                    "createLabelingJob"),
                            new Actions(
                                    ANSWER,
                                    "createEndpoint",
                                    "createEndpointConfig",
                                    "createModel",
                                    "updateEndpoint"))),
            Map.entry("sns", List.of(new Actions(CALLBACK, "publish"))),
            Map.entry("sqs", List.of(new Actions(CALLBACK, "sendMessage"))),
            Map.entry("states", List.of(new Actions(Set.of(ServicePattern.values()), "startExecution"))));

    /** Actions of a service that know the same patterns. */
    private record Actions(Set<ServicePattern> patterns, List<String> names) {
        Actions(Set<ServicePattern> patterns, String... names) {
            this(patterns, List.of(names));
        }
    }

    private OptimisedActions() {}

    static boolean has(String service, String action, ServicePattern pattern) {
        return Optional.ofNullable(BY_SERVICE.get(service)).stream()
                .flatMap(List::stream)
                .anyMatch(actions ->
                        actions.names().contains(action) && actions.patterns().contains(pattern));
    }
}
