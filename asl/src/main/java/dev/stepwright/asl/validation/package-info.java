/** What is wrong with a states-language document, in the codes and words of the service. */
@NullMarked
package dev.stepwright.asl.validation;

import org.jspecify.annotations.NullMarked;
