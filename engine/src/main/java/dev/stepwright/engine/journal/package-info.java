/**
 * What keeps an execution through the end of the process: its journal, and what repeats it from there.
 *
 * <p>An execution is the same whenever the same is said to it from outside, at the same times and in the same order. So
 * that, and nothing of its states, is what a journal holds ({@code Entry}). Everything outside that an execution may
 * hear from, such as a timer or a function being called, has a line to it ({@code Line}); the {@code Recorder} writes
 * down what comes over a line before the execution hears it. To go on after a restart, the same code runs again and
 * hears the same, and lines on which an answer is still due are opened anew.
 */
@NullMarked
package dev.stepwright.engine.journal;

import org.jspecify.annotations.NullMarked;
