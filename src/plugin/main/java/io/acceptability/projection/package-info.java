/**
 * What a portfolio shows of each delivery, kept so that a page costs the same however large its project is.
 *
 * <p>It is a copy and never the truth: it can be thrown away and made anew at any time, and no gate ever reads it.
 */
package io.acceptability.projection;
