/** Rights and rules of journeys, on the real store and a wiki of a few pages. */
package io.github.journeymaps.journey;
