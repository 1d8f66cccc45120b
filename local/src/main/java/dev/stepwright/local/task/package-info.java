/** The forms in which Step Functions gives to tasks what services answer: those of the two SDKs for Java. */
@NullMarked
package dev.stepwright.local.task;

import org.jspecify.annotations.NullMarked;
