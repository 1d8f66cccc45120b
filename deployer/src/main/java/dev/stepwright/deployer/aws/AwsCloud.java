package dev.stepwright.deployer.aws;

import dev.stepwright.deployer.aws.call.AwsClients;
import dev.stepwright.deployer.aws.call.AwsSettings;
import dev.stepwright.deployer.aws.call.Look;
import dev.stepwright.deployer.aws.call.Memo;
import dev.stepwright.deployer.aws.call.MemoMap;
import dev.stepwright.deployer.aws.call.Patience;
import dev.stepwright.deployer.aws.gateway.ApiReads;
import dev.stepwright.deployer.aws.gateway.HttpApis;
import dev.stepwright.deployer.aws.gateway.Routes;
import dev.stepwright.deployer.aws.iam.RoleReads;
import dev.stepwright.deployer.aws.iam.Roles;
import dev.stepwright.deployer.aws.lambda.FunctionAliases;
import dev.stepwright.deployer.aws.lambda.FunctionReads;
import dev.stepwright.deployer.aws.lambda.FunctionVersions;
import dev.stepwright.deployer.aws.lambda.Functions;
import dev.stepwright.deployer.aws.lambda.Permissions;
import dev.stepwright.deployer.aws.logs.LogGroupList;
import dev.stepwright.deployer.aws.logs.LogGroupLock;
import dev.stepwright.deployer.aws.logs.LogGroups;
import dev.stepwright.deployer.aws.s3.Artifacts;
import dev.stepwright.deployer.aws.scheduler.ScheduleGroups;
import dev.stepwright.deployer.aws.scheduler.ScheduleReads;
import dev.stepwright.deployer.aws.scheduler.Schedules;
import dev.stepwright.deployer.aws.states.MachineReads;
import dev.stepwright.deployer.aws.states.StateMachineAliases;
import dev.stepwright.deployer.aws.states.StateMachineHistory;
import dev.stepwright.deployer.aws.states.StateMachineVersions;
import dev.stepwright.deployer.aws.states.StateMachines;
import dev.stepwright.deployer.cloud.Cloud;
import dev.stepwright.deployer.cloud.Lock;
import dev.stepwright.deployer.cloud.MachineHistory;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.cloud.SideBySide;
import dev.stepwright.deployer.stack.Account;
import dev.stepwright.deployer.stack.Names;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import software.amazon.awssdk.services.sfn.model.DescribeStateMachineResponse;

/** An account and region of AWS, or of something that answers as AWS does. */
public final class AwsCloud implements Cloud {

    private final Names names;
    private final AwsClients clients;
    private final Patience patience;
    private final Patience publication;
    private final ExecutorService threads;
    private final Memo<Account> account;
    private final MemoMap<String, Optional<DescribeStateMachineResponse>> published;

    /** @param threads what looks are taken with, many at once */
    public AwsCloud(Names names, AwsSettings settings, ExecutorService threads) {
        this.names = names;
        this.clients = new AwsClients(settings);
        this.patience = new Patience(settings.patience());
        this.publication = new Patience(settings.publication());
        this.threads = threads;
        this.account = new Memo<>(this::readAccount);
        this.published = new MemoMap<>(new MachineReads(clients)::describe);
    }

    /** Starts what takes time before the first call of each service. */
    public void prepare() {
        clients.prepare(threads);
    }

    @Override
    public Account account() {
        return account.get();
    }

    private Account readAccount() {
        var identity = clients.sts().getCallerIdentity();
        String partition = identity.arn().split(":", 3)[1];
        return new Account(partition, identity.account(), clients.region());
    }

    @Override
    public Optional<Glance> glance(String name) {
        FunctionReads reads = new FunctionReads(clients, names);
        return reads.findNow(name)
                .map(found -> new Glance(
                        names.owns(found.tags()), found.configuration().codeSha256()));
    }

    @Override
    public List<ResourceKind<?>> kinds(List<Resource> desired) {
        Look look = look(desired);
        LogGroupList logGroups = new LogGroupList(clients, names);
        RoleReads roles = new RoleReads(clients, names);
        FunctionReads functions = new FunctionReads(clients, names);
        MachineReads machines = new MachineReads(clients);
        ApiReads apis = new ApiReads(clients, names);
        ScheduleReads schedules = new ScheduleReads(clients);
        return List.of(
                new LogGroups(look, logGroups),
                new Roles(look, roles),
                new Artifacts(look),
                new Functions(look, functions, roles, logGroups),
                new StateMachines(look, machines),
                new FunctionAliases(look, functions),
                new StateMachineAliases(look, machines),
                new HttpApis(look, apis),
                new Permissions(look, functions),
                new Routes(look, apis),
                new ScheduleGroups(look, schedules, roles),
                new Schedules(look, schedules),
                new FunctionVersions(look),
                new StateMachineVersions(look));
    }

    private Look look(List<Resource> desired) {
        return new Look(clients, names, account, patience, publication, desired);
    }

    @Override
    public MachineHistory history(ResourceId stateMachine) {
        return new StateMachineHistory(
                clients,
                published,
                account().stateMachine(stateMachine.name()),
                new SideBySide(threads),
                Clock.systemUTC());
    }

    @Override
    public Map<Long, Instant> functionVersions(ResourceId function) {
        return new FunctionReads(clients, names).published(function.name());
    }

    @Override
    public Lock lock() {
        return new LogGroupLock(look(List.of()), new LogGroupList(clients, names), Clock.systemUTC());
    }

    @Override
    public void close() {
        clients.close();
    }
}
