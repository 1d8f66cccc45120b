/** HTTP APIs with stages, routes and integrations. */
@NullMarked
package dev.stepwright.deployer.aws.gateway;

import org.jspecify.annotations.NullMarked;
