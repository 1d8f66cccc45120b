package dev.stepwright.deployer;

import dev.stepwright.deployer.cloud.CallFailedException;
import dev.stepwright.deployer.cloud.Cloud;
import dev.stepwright.deployer.cloud.Lock;
import dev.stepwright.deployer.cloud.MachineHistory;
import dev.stepwright.deployer.cloud.Observed;
import dev.stepwright.deployer.cloud.ResourceKind;
import dev.stepwright.deployer.stack.Account;
import dev.stepwright.deployer.stack.Attributes;
import dev.stepwright.deployer.stack.LambdaFunction;
import dev.stepwright.deployer.stack.Outputs;
import dev.stepwright.deployer.stack.Resource;
import dev.stepwright.deployer.stack.ResourceId;
import dev.stepwright.deployer.stack.ResourceType;
import dev.stepwright.deployer.stack.StateMachine;
import dev.stepwright.deployer.stack.Value;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** A cloud that keeps resources in memory, takes every one of them, and can fail or stop at a chosen change. */
final class InMemoryCloud implements Cloud {

    static final Account ACCOUNT = new Account("aws", "123456789012", "eu-central-1");

    /** What stands in the cloud. */
    private record Entry(boolean owned, Attributes attributes, Map<Long, MachineHistory.Version> versions) {}

    private final Map<ResourceId, Entry> entries = new TreeMap<>();
    private final Set<String> executing = new TreeSet<>();
    private final List<String> changes = new ArrayList<>();
    private int failAt = Integer.MAX_VALUE;
    private boolean afterTheEffect;
    private boolean locked;
    private boolean abandoned;

    /** Fails from the given change on, counted from 1, before or after it takes effect. */
    void failAt(int change, boolean afterTheEffect) {
        this.failAt = changes.size() + change;
        this.afterTheEffect = afterTheEffect;
    }

    void workAgain() {
        failAt = Integer.MAX_VALUE;
        locked = false;
    }

    /** A deployment took the lock and broke off. */
    void abandonLock() {
        locked = true;
        abandoned = true;
    }

    boolean isLocked() {
        return locked;
    }

    void putForeign(ResourceId id) {
        entries.put(id, new Entry(false, Attributes.NONE, new TreeMap<>()));
    }

    void drift(ResourceId id, Attributes attributes) {
        entries.put(id, new Entry(true, attributes, entries.get(id).versions()));
    }

    /** An execution under way may call this version. */
    void execute(String functionVersionArn) {
        executing.add(functionVersionArn);
    }

    List<String> changes() {
        return changes;
    }

    /** The whole content as text; version numbers are left out. */
    synchronized String content() {
        StringBuilder text = new StringBuilder();
        entries.forEach((id, entry) -> {
            text.append(id).append('\n');
            entry.attributes()
                    .values()
                    .forEach((name, value) -> text.append("  ")
                            .append(name)
                            .append('=')
                            .append(name.equals("version") ? "…" : value.shown().replaceAll(":\\d+\"", ":…\""))
                            .append('\n'));
        });
        return text.toString();
    }

    Set<ResourceId> ids() {
        return entries.keySet();
    }

    List<Long> versions(ResourceId id) {
        return List.copyOf(entries.get(id).versions().keySet());
    }

    String shown(ResourceId id, String attribute) {
        return entries.get(id).attributes().get(attribute).orElseThrow().shown();
    }

    @Override
    public Account account() {
        return ACCOUNT;
    }

    @Override
    public Optional<Glance> glance(String name) {
        return Optional.ofNullable(entries.get(LambdaFunction.id(name)))
                .map(entry -> new Glance(
                        entry.owned(),
                        entry.attributes().get("code").map(Value::shown).orElse("")));
    }

    @Override
    public List<ResourceKind<?>> kinds(List<Resource> desired) {
        List<ResourceKind<?>> kinds = new ArrayList<>();
        for (ResourceType type : ResourceType.values()) {
            kinds.add(new Kind(type));
        }
        return kinds;
    }

    @Override
    public MachineHistory history(ResourceId machine) {
        return new MachineHistory() {
            @Override
            public List<Version> versions() {
                List<Version> versions =
                        new ArrayList<>(entries.get(machine).versions().values());
                versions.sort((one, other) -> Long.compare(other.number(), one.number()));
                return versions;
            }

            @Override
            public InUse inUse() {
                return new InUse(Set.of(), executing);
            }
        };
    }

    @Override
    public Map<Long, Instant> functionVersions(ResourceId function) {
        Map<Long, Instant> versions = new TreeMap<>();
        entries.get(function).versions().forEach((number, version) -> versions.put(number, version.published()));
        return versions;
    }

    @Override
    public Lock lock() {
        return new Lock() {
            @Override
            public Optional<Holder> acquire(boolean breakIt) {
                if (locked && !breakIt) {
                    Instant now = Instant.parse("2026-11-01T12:00:00Z");
                    return Optional.of(new Holder("alice on laptop", now, now.plusSeconds(600)));
                }
                locked = true;
                return Optional.empty();
            }

            @Override
            public void release() {
                locked = false;
            }

            @Override
            public void tidy(boolean breakIt) {
                if (abandoned || breakIt) {
                    locked = false;
                }
            }
        };
    }

    @Override
    public void close() {}

    private synchronized void change(String what, Runnable effect) {
        boolean fails = changes.size() + 1 >= failAt;
        if (!fails || afterTheEffect && changes.size() + 1 == failAt) {
            effect.run();
        }
        changes.add(what);
        if (fails) {
            throw new CallFailedException("test:" + what.replace(' ', '-'), "Broken", 500, "the wire was cut");
        }
    }

    /** Every kind behaves alike. */
    private final class Kind implements ResourceKind<Resource> {

        private final ResourceType type;

        Kind(ResourceType type) {
            this.type = type;
        }

        @Override
        public ResourceType type() {
            return type;
        }

        @Override
        public Optional<Observed> observe(Resource desired) {
            synchronized (InMemoryCloud.this) {
                return Optional.ofNullable(entries.get(desired.id())).map(entry -> observed(desired.id(), entry));
            }
        }

        @Override
        public List<Observed> strays(Collection<Resource> desired) {
            List<ResourceId> wanted = desired.stream().map(Resource::id).toList();
            synchronized (InMemoryCloud.this) {
                return entries.entrySet().stream()
                        .filter(each ->
                                each.getKey().type() == type && each.getValue().owned())
                        .filter(each -> !wanted.contains(each.getKey()))
                        .map(each -> observed(each.getKey(), each.getValue()))
                        .toList();
            }
        }

        @Override
        public Map<String, String> create(Resource desired, Outputs outputs) {
            change("create " + desired.id(), () -> put(desired, outputs, new TreeMap<>(), true));
            return outputs(desired.id());
        }

        @Override
        public Map<String, String> update(
                Resource desired, Observed observed, Collection<String> changed, Outputs outputs) {
            Map<Long, MachineHistory.Version> versions =
                    entries.get(desired.id()).versions();
            boolean publishes = desired.changesOutputs(changed);
            change("update " + desired.id(), () -> put(desired, outputs, versions, publishes));
            return outputs(desired.id());
        }

        @Override
        public void delete(Observed observed) {
            change("delete " + observed.id(), () -> remove(observed.id()));
        }

        private void remove(ResourceId id) {
            int colon = id.name().lastIndexOf(':');
            switch (id.type()) {
                case FUNCTION_VERSION, STATE_MACHINE_VERSION -> {
                    ResourceType owner = id.type() == ResourceType.FUNCTION_VERSION
                            ? ResourceType.FUNCTION
                            : ResourceType.STATE_MACHINE;
                    entries.get(new ResourceId(owner, id.name().substring(0, colon)))
                            .versions()
                            .remove(Long.parseLong(id.name().substring(colon + 1)));
                }
                default -> {
                    entries.remove(id);
                    entries.keySet()
                            .removeIf(each -> each.name().startsWith(id.name() + ":")
                                    || each.name().startsWith(id.name() + " ")
                                    || each.name().startsWith(id.name() + "/"));
                }
            }
        }

        private void put(
                Resource desired, Outputs outputs, Map<Long, MachineHistory.Version> versions, boolean publishes) {
            if (publishes && (desired instanceof LambdaFunction || desired instanceof StateMachine)) {
                long next = versions.keySet().stream()
                                .mapToLong(Long::longValue)
                                .max()
                                .orElse(0)
                        + 1;
                Instant time = Instant.parse("2026-11-01T12:00:00Z").plusSeconds(changes.size());
                versions.put(next, version(desired, next, time, outputs));
            }
            entries.put(desired.id(), new Entry(true, desired.attributes(outputs), versions));
        }

        private MachineHistory.Version version(Resource desired, long number, Instant time, Outputs outputs) {
            if (!(desired instanceof StateMachine machine)) {
                return new MachineHistory.Version(number, time, "", Set.of());
            }
            Set<String> arns = new TreeSet<>();
            machine.functions()
                    .values()
                    .forEach(function -> arns.add(
                            ACCOUNT.function(function.name()) + ":" + outputs.require(function, Outputs.VERSION)));
            return new MachineHistory.Version(number, time, machine.deployment(), arns);
        }

        private Observed observed(ResourceId id, Entry entry) {
            return new Observed(
                    id,
                    entry.owned(),
                    entry.attributes(),
                    outputs(id),
                    List.copyOf(entry.versions().keySet()));
        }

        private Map<String, String> outputs(ResourceId id) {
            return switch (id.type()) {
                case FUNCTION, STATE_MACHINE ->
                    entries.get(id).versions().keySet().stream()
                            .max(Long::compare)
                            .map(version -> Map.of(Outputs.VERSION, Long.toString(version)))
                            .orElse(Map.of());
                case HTTP_API -> Map.of(Outputs.API_ID, "a1b2c3", Outputs.URL, "https://a1b2c3.example");
                default -> Map.of();
            };
        }
    }
}
