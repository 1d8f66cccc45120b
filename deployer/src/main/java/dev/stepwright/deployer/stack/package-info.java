/** What an application should consist of on AWS, as values; the builder that generated code calls. */
@NullMarked
package dev.stepwright.deployer.stack;

import org.jspecify.annotations.NullMarked;
