package io.github.journeymaps.host.links;

import com.atlassian.sal.api.net.Request.MethodType;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One HTTP request as it is to be sent.
 *
 * @param headers without those that say who asks
 */
record LinkCall(
    MethodType method, URI target, Map<String, List<String>> headers, Optional<String> body) {

  private static final Set<Integer> AS_IT_WAS = Set.of(307, 308);

  HttpRequest.Builder request() {
    HttpRequest.Builder request = HttpRequest.newBuilder(target);
    headers.forEach((name, values) -> values.forEach(value -> request.header(name, value)));
    return request.method(
        method.name(),
        body.map(text -> BodyPublishers.ofString(text, StandardCharsets.UTF_8))
            .orElseGet(BodyPublishers::noBody));
  }

  /** What follows a redirection, as browsers do it: but for 307 and 308 it only reads. */
  LinkCall redirected(int status, URI to) {
    if (AS_IT_WAS.contains(status) || method == MethodType.HEAD) {
      return new LinkCall(method, to, headers, body);
    }
    return new LinkCall(MethodType.GET, to, headers, Optional.empty());
  }
}
