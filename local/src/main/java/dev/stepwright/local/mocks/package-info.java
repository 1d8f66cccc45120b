/** Files of made-up answers, in the format of Step Functions Local. */
@NullMarked
package dev.stepwright.local.mocks;

import org.jspecify.annotations.NullMarked;
