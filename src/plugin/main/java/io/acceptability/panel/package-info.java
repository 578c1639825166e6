/** The Acceptability panel: what a viewer sees of a judgement, worded, and nothing decided. */
package io.acceptability.panel;
