/** The project's page: its deliveries at a glance, worst first, with the judgement of the project itself behind a button. */
package io.acceptability.project;
