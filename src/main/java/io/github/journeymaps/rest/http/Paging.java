package io.github.journeymaps.rest.http;

import io.github.journeymaps.journey.MapListing;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which part of a list a request wants, and how to ask for the next. */
public record Paging(int start, int limit, UriInfo uri) {
  private static final int LIMIT = 25;

  /** Nobody turns a million pages; who reads on so far wants a filter. */
  private static final int MAX_START = 1_000_000;

  /**
   * @throws HttpError 400 when {@code start} or {@code limit} is no number or out of bounds
   */
  public static Paging of(UriInfo uri) {
    int start = QueryParameters.number(uri, "start", 0, 0, MAX_START);
    int limit = QueryParameters.number(uri, "limit", LIMIT, 1, Integer.MAX_VALUE);
    return new Paging(start, Math.min(limit, MapListing.MAX_LIMIT), uri);
  }

  /**
   * A page of a list.
   *
   * @param found one more than the limit, where there are more
   */
  public <T> Map<String, Object> page(List<T> found, Function<T, ?> line) {
    List<?> lines = found.stream().limit(limit).map(line).toList();
    return answer(lines, found.size() <= limit);
  }

  /** A page of a list, as Confluence's own REST answers it. */
  public Map<String, Object> answer(List<?> results, boolean isLast) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("results", results);
    answer.put("start", start);
    answer.put("limit", limit);
    answer.put("size", results.size());
    answer.put("_links", isLast ? Map.of() : Map.of("next", next()));
    return answer;
  }

  /** From the context path on, as Confluence's own links are. */
  private String next() {
    var parameters = new LinkedHashMap<String, String>();
    MultivaluedMap<String, String> given = uri.getQueryParameters();
    given.forEach((name, values) -> parameters.put(name, values.get(0)));
    parameters.put("start", String.valueOf(start + limit));
    parameters.put("limit", String.valueOf(limit));
    return "/rest/journey-maps/1.0/"
        + uri.getPath().replaceFirst("^/", "")
        + parameters.entrySet().stream()
            .map(p -> encoded(p.getKey()) + "=" + encoded(p.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
