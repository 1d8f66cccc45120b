package dev.stepwright.deployer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stepwright.deployer.stack.DeploymentSettings;
import dev.stepwright.local.LocalCloud;
import dev.stepwright.local.LocalCloudSettings;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrainingTest {

    @Test
    void runsEveryGoalInAnEmptyLocalCloud() {
        try (LocalCloud cloud = LocalCloud.start(
                LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build())) {
            DeploymentSettings settings = DeploymentSettings.of(Training.APP)
                    .endpoint(Optional.of(cloud.apiEndpoint()))
                    .build();

            assertThat(Training.train(settings)).isZero();
        }
    }
}
