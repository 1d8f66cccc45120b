package dev.stepwright.engine;

import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The threads that run executions unless somebody gives others. There are more than processors, and they serve one
 * after the other what is handed to them: executions that compute for long share the processors with those that do not.
 * They end when there is nothing to do.
 */
final class EngineThreads {

    private static final int COUNT = Math.max(16, 4 * Runtime.getRuntime().availableProcessors());
    private static final int IDLE_SECONDS = 5;

    private static final ThreadPoolExecutor SHARED = start();

    private EngineThreads() {}

    static Executor shared() {
        return SHARED;
    }

    private static ThreadPoolExecutor start() {
        ThreadPoolExecutor threads = new ThreadPoolExecutor(
                COUNT, COUNT, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), EngineThreads::thread);
        threads.allowCoreThreadTimeOut(true);
        return threads;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "stepwright-engine");
        thread.setDaemon(true);
        return thread;
    }
}
