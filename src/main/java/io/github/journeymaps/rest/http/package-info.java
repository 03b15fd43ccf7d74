/**
 * What every call shares: bodies, parameters, pages of lists, errors, filters. {@link
 * io.github.journeymaps.rest.http.ErrorMapper} is the one place that turns exceptions into answers.
 */
package io.github.journeymaps.rest.http;
