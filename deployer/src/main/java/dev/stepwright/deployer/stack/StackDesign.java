package dev.stepwright.deployer.stack;

import dev.stepwright.deployer.policy.PolicyReader;
import dev.stepwright.deployer.policy.RolePolicy;
import dev.stepwright.deployer.policy.VpcAccess;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/** Decides which resources an application consists of, from what its deployer says and the settings. */
public final class StackDesign {

    private final Application app;
    private final DeploymentFiles files;
    private final DeploymentSettings settings;
    private final Account account;
    private final Names names;
    private final Map<String, String> tags;
    private final PackageFile code;
    private final List<Resource> resources = new ArrayList<>();
    private final Map<String, RolePolicy> policies = new TreeMap<>();

    private StackDesign(Application app, DeploymentFiles files, DeploymentSettings settings, Account account) {
        this.app = app;
        this.files = files;
        this.settings = settings;
        this.account = account;
        this.names = settings.names();
        this.tags = new LinkedHashMap<>(settings.tags());
        this.tags.putAll(names.ownerTags());
        this.code = files.lambdaPackage();
    }

    /**
     * The resources and the reasons for every right.
     *
     * @throws InvalidStackException if a name or a setting is not one that AWS takes
     */
    public static Design of(Application app, DeploymentFiles files, DeploymentSettings settings, Account account) {
        NameCheck.check(app, settings);
        StackDesign design = new StackDesign(app, files, settings, account);
        design.addAll();
        String deployment = Fingerprint.of(design.resources);
        DesiredStack stack = new DesiredStack(design.names, account, design.resources, deployment);
        return new Design(
                stack.replacing(stack.of(StateMachine.class).stream()
                        .map(machine -> machine.inDeployment(deployment))
                        .toList()),
                design.policies);
    }

    /**
     * What is wanted, and why.
     *
     * @param policies by the names of the roles
     */
    public record Design(DesiredStack stack, Map<String, RolePolicy> policies) {}

    private void addAll() {
        if (code.needsBucket()) {
            resources.add(new Artifact(names.artifactBucket(account), code, tags));
        }
        app.functions().forEach(this::addFunction);
        app.workflows().forEach(this::addWorkflow);
        addAliases();
        addRoutes();
        addSchedules();
    }

    private void addFunction(FunctionSpec spec) {
        LogGroup logs = new LogGroup(names.functionLogGroup(spec.name()), settings.logRetentionDays(), tags);
        resources.add(logs);
        List<ResourceId> needs = new ArrayList<>(List.of(logs.id()));
        String role = functionRole(spec.name(), needs);
        if (code.needsBucket()) {
            needs.add(Artifact.id(names.artifactBucket(account)));
        }
        resources.add(new LambdaFunction(
                names.function(spec.name()),
                code,
                spec.settings(app.runtime(), role, settings.variables(), settings.vpc()),
                spec.reserved(),
                tags,
                needs));
    }

    private void addWorkflow(WorkflowSpec spec) {
        List<ResourceId> needs = new ArrayList<>();
        Optional<String> logGroup = Optional.empty();
        if (spec.logs()) {
            LogGroup logs = new LogGroup(names.workflowLogGroup(spec.name()), settings.logRetentionDays(), tags);
            resources.add(logs);
            needs.add(logs.id());
            logGroup = Optional.of(account.logGroup(logs.name()));
        }
        String role = role(spec.name() + "-workflow", names.workflowRole(spec.name()), needs);
        Map<String, ResourceId> functions = functionsOf(spec);
        // All functions, so that a rollback can tell by the time which versions a machine's version came with.
        app.functions().forEach(function -> needs.add(LambdaFunction.id(names.function(function.name()))));
        resources.add(new StateMachine(
                names.workflow(spec.name()),
                account,
                spec.isExpress(),
                JsonText.read(spec.definitionFile(), files.file(spec.definitionFile())),
                functions,
                role,
                spec.level(),
                logGroup,
                spec.traced(),
                tags,
                "",
                needs));
    }

    private Map<String, ResourceId> functionsOf(WorkflowSpec spec) {
        Map<String, ResourceId> byPlaceholder = new LinkedHashMap<>();
        for (FunctionSpec function : app.functions()) {
            if (spec.functions().contains(function.name())) {
                byPlaceholder.put(function.placeholderText(), LambdaFunction.id(names.function(function.name())));
            }
        }
        return byPlaceholder;
    }

    /** Entry points change last, when everything behind them is published. */
    private void addAliases() {
        List<ResourceId> published = new ArrayList<>();
        for (Resource resource : resources) {
            ResourceType type = resource.id().type();
            if (type == ResourceType.FUNCTION || type == ResourceType.STATE_MACHINE) {
                published.add(resource.id());
            }
        }
        for (FunctionSpec spec : app.functions()) {
            if (app.routes().stream().anyMatch(route -> route.function().equals(Optional.of(spec.name())))) {
                resources.add(new FunctionAlias(names.function(spec.name()), published));
            }
        }
        for (WorkflowSpec spec : app.workflows()) {
            resources.add(new StateMachineAlias(names.workflow(spec.name()), account, published));
        }
    }

    private void addRoutes() {
        if (app.routes().isEmpty()) {
            return;
        }
        HttpApi api = new HttpApi(names.api(), tags);
        resources.add(api);
        for (FunctionAlias alias : aliases()) {
            resources.add(new Permission(alias.function(), api.name(), account, List.of(alias.id(), api.id())));
        }
        List<ResourceId> roleNeeds = new ArrayList<>();
        Optional<String> gatewayRole =
                app.routes().stream().anyMatch(route -> route.workflow().isPresent())
                        ? Optional.of(role("gateway", names.gatewayRole(), roleNeeds))
                        : Optional.empty();
        for (RouteSpec route : app.routes()) {
            resources.add(route(api, route, gatewayRole, roleNeeds));
        }
    }

    private List<FunctionAlias> aliases() {
        return resources.stream()
                .filter(FunctionAlias.class::isInstance)
                .map(FunctionAlias.class::cast)
                .toList();
    }

    private Route route(HttpApi api, RouteSpec spec, Optional<String> gatewayRole, List<ResourceId> roleNeeds) {
        List<ResourceId> needs = new ArrayList<>(List.of(api.id()));
        if (spec.function().isPresent()) {
            String function = names.function(spec.function().get());
            needs.addAll(List.of(FunctionAlias.id(function), Permission.id(function)));
            Route.Integration proxy = new Route.Integration(
                    Optional.empty(), account.function(function) + ":" + Names.LIVE, Optional.empty());
            return new Route(api.name(), spec.key(), proxy, needs);
        }
        WorkflowSpec workflow = workflow(spec.workflow().orElseThrow());
        String machine = names.workflow(workflow.name());
        needs.add(StateMachineAlias.id(machine));
        needs.addAll(roleNeeds);
        Route.Integration start = new Route.Integration(
                Optional.of(workflow.isExpress() ? "StepFunctions-StartSyncExecution" : "StepFunctions-StartExecution"),
                account.stateMachine(machine) + ":" + Names.LIVE,
                gatewayRole);
        return new Route(api.name(), spec.key(), start, needs);
    }

    private void addSchedules() {
        if (app.schedules().isEmpty()) {
            return;
        }
        ScheduleGroup group = new ScheduleGroup(names.scheduleGroup(), tags);
        resources.add(group);
        Map<String, List<ResourceId>> roleNeeds = new LinkedHashMap<>();
        Map<String, String> roles = new LinkedHashMap<>();
        Map<String, Integer> count = new LinkedHashMap<>();
        for (ScheduleSpec spec : app.schedules()) {
            String workflow = spec.workflow();
            roles.computeIfAbsent(
                    workflow,
                    name -> role(
                            name + "-schedule",
                            names.scheduleRole(name),
                            roleNeeds.computeIfAbsent(name, any -> new ArrayList<>())));
            int number = count.merge(workflow, 1, Integer::sum);
            String machine = names.workflow(workflow);
            List<ResourceId> needs = new ArrayList<>(List.of(group.id(), StateMachineAlias.id(machine)));
            needs.addAll(roleNeeds.get(workflow));
            resources.add(new Schedule(
                    group.name(),
                    number == 1 ? workflow : workflow + "-" + number,
                    spec.expression(),
                    spec.timezone(),
                    account.stateMachine(machine) + ":" + Names.LIVE,
                    roles.get(workflow),
                    spec.input(),
                    needs));
        }
    }

    private String functionRole(String function, List<ResourceId> needs) {
        return role(
                function + "-function",
                names.functionRole(function),
                needs,
                policy -> settings.vpc().isEmpty()
                        ? policy
                        : VpcAccess.addTo(policy, account.function(names.function(function))));
    }

    private WorkflowSpec workflow(String name) {
        return app.workflows().stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new InvalidStackException("There is no workflow " + name + " to start."));
    }

    private String role(String policyName, String roleName, List<ResourceId> needs) {
        return role(policyName, roleName, needs, UnaryOperator.identity());
    }

    /** The role's ARN; unless it is the user's own, the role becomes one of the resources and one of the needs. */
    private String role(
            String policyName, String roleName, List<ResourceId> needs, UnaryOperator<RolePolicy> completion) {
        String own = settings.roles().get(policyName);
        if (own != null) {
            return own;
        }
        String file = "policies/" + policyName + ".json";
        RolePolicy policy =
                completion.apply(new PolicyReader(account.partition(), account.region(), account.id(), names.prefix())
                        .read(file, files.file(file)));
        policies.put(roleName, policy);
        Role role = new Role(
                roleName, names.rolePath(), policy.trust(), policy.document(), settings.permissionsBoundary(), tags);
        resources.add(role);
        needs.add(role.id());
        return account.role(names.rolePath(), roleName);
    }
}
