/** The services of the account and of its Regions, and the one address of all. */
@NullMarked
package dev.stepwright.local.services;

import org.jspecify.annotations.NullMarked;
