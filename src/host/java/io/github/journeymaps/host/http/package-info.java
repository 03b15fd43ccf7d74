/**
 * What both stand-ins serve HTTP with: {@link io.github.journeymaps.host.http.WebServer}, and the
 * bases of pages ({@link io.github.journeymaps.host.http.PagesServlet}) and of REST ({@link
 * io.github.journeymaps.host.http.RestServlet}).
 */
package io.github.journeymaps.host.http;
