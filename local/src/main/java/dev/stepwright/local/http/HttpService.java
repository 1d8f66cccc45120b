package dev.stepwright.local.http;

/** Answers the requests of one endpoint; called by many threads at once. */
@FunctionalInterface
public interface HttpService {

    /** @throws InterruptedException if the server closes while the answer is awaited */
    HttpReply answer(HttpRequest request) throws InterruptedException;
}
