package dev.stepwright.local.http;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A service that is made for its first request: a start does not wait for those that nobody asks. */
public final class LaterService implements HttpService {

    private final Supplier<HttpService> service;
    private volatile @Nullable HttpService made;

    /** @param service makes it, once */
    public LaterService(Supplier<HttpService> service) {
        this.service = service;
    }

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        HttpService known = made;
        return (known == null ? make() : known).answer(request);
    }

    private synchronized HttpService make() {
        HttpService known = made;
        if (known == null) {
            known = service.get();
            made = known;
        }
        return known;
    }
}
