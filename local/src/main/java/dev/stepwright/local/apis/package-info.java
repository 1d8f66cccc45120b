/** API Gateway on this machine: deployed HTTP APIs, the operations on them and the requests to their routes. */
@NullMarked
package dev.stepwright.local.apis;

import org.jspecify.annotations.NullMarked;
