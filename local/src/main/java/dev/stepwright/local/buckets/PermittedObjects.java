package dev.stepwright.local.buckets;

import dev.stepwright.engine.object.ListedObject;
import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.object.ObjectStoreException;
import dev.stepwright.local.iam.RoleAccess;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Lets executions use buckets with the rights of their state machine's role. */
record PermittedObjects(ObjectStore objects, RoleAccess roles, String roleArn) implements ObjectStore {

    @Override
    public InputStream read(ObjectName object) throws IOException {
        require("s3:GetObject", object.bucket() + "/" + object.key());
        return objects.read(object);
    }

    @Override
    public List<ListedObject> list(String bucket, String prefix) throws IOException {
        require("s3:ListBucket", bucket);
        return objects.list(bucket, prefix);
    }

    @Override
    public void write(ObjectName object, byte[] content) throws IOException {
        require("s3:PutObject", object.bucket() + "/" + object.key());
        objects.write(object, content);
    }

    private void require(String action, String resource) {
        String arn = "arn:aws:s3:::" + resource;
        if (!roles.allows(roleArn, action, arn)) {
            String session = roleArn.replaceFirst(":iam:", ":sts:").replaceFirst(":role/", ":assumed-role/");
            throw new ObjectStoreException(
                    "User: %s is not authorized to perform: %s on resource: \"%s\" because no identity-based policy allows the %s action"
                            .formatted(session, action, arn, action),
                    403);
        }
    }
}
