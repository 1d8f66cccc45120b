package dev.stepwright.local.functions;

import com.fasterxml.jackson.databind.JsonNode;
import dev.stepwright.local.functions.store.FunctionErrors;
import dev.stepwright.local.functions.store.FunctionPackage;
import dev.stepwright.local.functions.store.PackageStore;
import dev.stepwright.local.protocol.Parameters;
import java.util.Base64;
import java.util.Optional;

/** Gets a function's zip file: out of the request, or from a bucket. */
public final class CodeSource {

    /** Reads objects of buckets. */
    @FunctionalInterface
    public interface Objects {

        Optional<byte[]> find(String bucket, String key);
    }

    private final PackageStore packages;
    private final Objects objects;

    CodeSource(PackageStore packages, Objects objects) {
        this.packages = packages;
        this.objects = objects;
    }

    /**
     * @param code the request's members about code, which are all of UpdateFunctionCode and a part of CreateFunction
     */
    FunctionPackage read(JsonNode code) {
        Parameters parameters = new Parameters(code);
        Optional<String> zip = parameters.optionalText("ZipFile", Integer.MAX_VALUE);
        return packages.unpack(zip.map(CodeSource::decoded).orElseGet(() -> object(parameters)));
    }

    private static byte[] decoded(String zip) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(zip);
        } catch (IllegalArgumentException e) {
            throw FunctionErrors.invalidValue("The zip file in the request is not Base64: " + e.getMessage());
        }
        if (bytes.length >= PackageStore.DIRECT_LIMIT) {
            throw FunctionErrors.invalidValue(
                    "Zipped size must be smaller than " + PackageStore.DIRECT_LIMIT + " bytes");
        }
        return bytes;
    }

    private byte[] object(Parameters parameters) {
        if (!parameters.has("S3Bucket") || !parameters.has("S3Key")) {
            throw FunctionErrors.invalidValue(
                    "Please provide a source for function code: ZipFile, or S3Bucket and S3Key. The local cloud runs no"
                            + " container images.");
        }
        return objects.find(parameters.text("S3Bucket", 63), parameters.text("S3Key", 1024))
                .orElseThrow(
                        () -> FunctionErrors.invalidValue("Error occurred while GetObject. S3 Error Code: NoSuchKey."
                                + " S3 Error Message: The specified key does not exist."));
    }
}
