/** The HTTP gateway: hands requests to steps as API Gateway does and returns their answers. */
@NullMarked
package dev.stepwright.local.gateway;

import org.jspecify.annotations.NullMarked;
