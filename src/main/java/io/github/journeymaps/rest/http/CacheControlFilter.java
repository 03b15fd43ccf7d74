package io.github.journeymaps.rest.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Says of every answer that it is for whoever asked alone, and as of now: a browser may keep it and
 * has to ask before it shows it again; nothing on the way may. What an answer says of itself stays.
 */
@Provider
public final class CacheControlFilter implements ContainerResponseFilter {
  static final String PRIVATE = "private, no-cache";

  /** Who asks, by session or by password, and in which language. */
  static final String DEPENDS_ON =
      String.join(", ", HttpHeaders.COOKIE, HttpHeaders.AUTHORIZATION, HttpHeaders.ACCEPT_LANGUAGE);

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    var headers = response.getHeaders();
    headers.putIfAbsent(HttpHeaders.CACHE_CONTROL, List.of(PRIVATE));
    headers.putSingle(HttpHeaders.VARY, varying(headers.getOrDefault(HttpHeaders.VARY, List.of())));
  }

  /** Where a call chooses by the Accept header, JAX-RS says that already. */
  private static String varying(List<Object> more) {
    return Stream.concat(Stream.of(DEPENDS_ON), more.stream().map(String::valueOf))
        .collect(Collectors.joining(", "));
  }
}
