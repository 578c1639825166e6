/**
 * The app's REST resources: everything the pages do, for programs too.
 *
 * <p>The one package that knows of HTTP. A resource reads one body and calls one act; {@link io.acceptability.rest.Calls} keeps the
 * documented order of the answers, and {@link io.acceptability.rest.DossierMapper} writes what a viewer may see.
 */
package io.acceptability.rest;
