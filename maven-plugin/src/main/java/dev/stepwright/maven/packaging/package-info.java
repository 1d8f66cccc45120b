/** Archives with reproducible bytes: the Lambda package of a module, and the jar that deploys it. */
@NullMarked
package dev.stepwright.maven.packaging;

import org.jspecify.annotations.NullMarked;
