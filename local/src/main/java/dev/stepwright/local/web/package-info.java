/** Tasks that call an address of the web and no API of AWS's: {@code apigateway:invoke} and {@code http:invoke}. */
@NullMarked
package dev.stepwright.local.web;

import org.jspecify.annotations.NullMarked;
