package dev.stepwright.local;

import dev.stepwright.local.lambda.ExecutionEnvironment;
import dev.stepwright.local.lambda.FunctionOutput;

/** Passes what functions print to the listener and to their log groups. */
final class FunctionLog implements FunctionOutput {

    private final LocalCloudListener listener;
    private final Regions regions;

    FunctionLog(LocalCloudListener listener, Regions regions) {
        this.listener = listener;
        this.regions = regions;
    }

    @Override
    public void line(ExecutionEnvironment function, String line) {
        listener.stepOutput(function.function(), line);
        RegionServices region = regions.of(function.region().name());
        String group = function.logGroup();
        boolean mayCreate = region.functions()
                .mayCreateLogGroup(function.function(), function.region().logGroupArn(group));
        region.logs().append(group, function.logStream(), line, mayCreate);
    }
}
