package dev.stepwright.local.buckets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stepwright.engine.object.ObjectName;
import dev.stepwright.engine.object.ObjectStore;
import dev.stepwright.engine.object.ObjectStoreException;
import dev.stepwright.local.iam.RoleAccess;
import java.io.IOException;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class PermittedObjectsTest {

    private static final String ROLE = "arn:aws:iam::123456789012:role/reader";

    private final MemoryStorage storage = new MemoryStorage(Clock.systemUTC());

    private ObjectStore allowing(String action, String resource) {
        storage.create("orders");
        return new PermittedObjects(
                storage,
                new RoleAccess() {
                    @Override
                    public boolean assumable(String roleArn, String servicePrincipal) {
                        return true;
                    }

                    @Override
                    public boolean presume(String roleArn) {
                        return false;
                    }

                    @Override
                    public boolean allows(String roleArn, String asked, String arn) {
                        return roleArn.equals(ROLE) && asked.equals(action) && arn.equals(resource);
                    }
                },
                ROLE);
    }

    @Test
    void aRoleListsWhatItMayList() throws IOException {
        assertThat(allowing("s3:ListBucket", "arn:aws:s3:::orders").list("orders", ""))
                .isEmpty();
    }

    @Test
    void aRoleWithoutARightIsRefusedInTheServicesWords() {
        assertThatThrownBy(
                        () -> allowing("s3:PutObject", "arn:aws:s3:::orders/a").read(new ObjectName("orders", "a")))
                .isInstanceOf(ObjectStoreException.class)
                .hasMessage("User: arn:aws:sts::123456789012:assumed-role/reader is not authorized to perform:"
                        + " s3:GetObject on resource: \"arn:aws:s3:::orders/a\" because no identity-based policy allows"
                        + " the s3:GetObject action (Service: S3, Status Code: 403)");
    }
}
