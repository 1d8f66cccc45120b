/** The make-believe account that everything local belongs to, and its resource names. */
@NullMarked
package dev.stepwright.local.account;

import org.jspecify.annotations.NullMarked;
