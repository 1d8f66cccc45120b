package dev.stepwright.deployer.aws.call;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Values that are read once each, by key; reads of different keys do not wait for one another. */
public final class MemoMap<K, V> {

    private final Map<K, Memo<V>> memos = new ConcurrentHashMap<>();
    private final Function<K, V> read;

    public MemoMap(Function<K, V> read) {
        this.read = read;
    }

    public V get(K key) {
        return memos.computeIfAbsent(key, absent -> new Memo<>(() -> read.apply(absent)))
                .get();
    }
}
