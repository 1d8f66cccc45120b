import dev.stepwright.local.LocalCloud
import dev.stepwright.local.LocalCloudSettings

/* A cloud to deploy into; verify.groovy closes it. */
LocalCloud cloud = LocalCloud.start(LocalCloudSettings.empty().apiPort(0).gatewayPort(0).build())
context.put('cloud', cloud)
new File(basedir, 'cloud.properties').text = "sfn.endpoint = ${cloud.apiEndpoint()}\n"
return true
