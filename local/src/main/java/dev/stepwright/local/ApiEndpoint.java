package dev.stepwright.local;

import dev.stepwright.local.http.HttpReply;
import dev.stepwright.local.http.HttpRequest;
import dev.stepwright.local.http.HttpService;
import dev.stepwright.local.lambda.InvokeApi;

/** One address for two services: Lambda's requests have paths, those of Step Functions do not. */
record ApiEndpoint(HttpService stepFunctions, InvokeApi lambda) implements HttpService {

    @Override
    public HttpReply answer(HttpRequest request) throws InterruptedException {
        return request.path().startsWith(InvokeApi.PATH_PREFIX)
                ? lambda.answer(request)
                : stepFunctions.answer(request);
    }
}
