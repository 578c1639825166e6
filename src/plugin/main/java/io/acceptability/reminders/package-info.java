/** Reminds owners by mail, once a day at most, of what time works against. */
package io.acceptability.reminders;
