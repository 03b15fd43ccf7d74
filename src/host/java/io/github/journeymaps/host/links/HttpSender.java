package io.github.journeymaps.host.links;

import com.atlassian.sal.api.net.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Sends requests and follows redirections, to wherever they lead. Safe for threads. */
final class HttpSender {
  private static final Set<Integer> REDIRECTIONS = Set.of(301, 302, 303, 307, 308);
  private static final int MOST_REDIRECTIONS = 10;

  /** By the milliseconds of their connection timeout, which is a client's and not a request's. */
  private final Map<Integer, HttpClient> clients = new ConcurrentHashMap<>();

  private static HttpClient client(int connectTimeout) {
    HttpClient.Builder client =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER);
    if (connectTimeout > 0) {
      client.connectTimeout(Duration.ofMillis(connectTimeout));
    }
    return client.build();
  }

  /**
   * The answer where the redirections end; its body is still to be read, and whoever asked closes
   * it.
   *
   * @param identity the headers that say who asks, for a target
   */
  LinkResponse follow(LinkCall call, Timeouts timeouts, Function<URI, Map<String, String>> identity)
      throws ResponseException {
    LinkCall next = call;
    for (int hop = 0; hop <= MOST_REDIRECTIONS; hop++) {
      LinkResponse answer = send(next, timeouts, identity.apply(next.target()));
      Optional<URI> elsewhere = redirection(next.target(), answer);
      if (elsewhere.isEmpty()) {
        return answer;
      }
      answer.close();
      next = next.redirected(answer.getStatusCode(), elsewhere.get());
    }
    throw new ResponseException(call.target() + " leads through too many redirections");
  }

  private static Optional<URI> redirection(URI from, LinkResponse answer) throws ResponseException {
    String location = answer.getHeader("Location");
    if (location == null || !REDIRECTIONS.contains(answer.getStatusCode())) {
      return Optional.empty();
    }
    try {
      return Optional.of(from.resolve(location));
    } catch (IllegalArgumentException e) {
      answer.close();
      throw new ResponseException("The redirection from " + from + " is no address", e);
    }
  }

  /** The answer, whatever it is. */
  LinkResponse send(LinkCall call, Timeouts timeouts, Map<String, String> identity)
      throws ResponseException {
    try {
      HttpRequest.Builder request = call.request();
      identity.forEach(request::setHeader);
      timeouts.head().ifPresent(request::timeout);
      HttpResponse<InputStream> response =
          clients
              .computeIfAbsent(timeouts.connect(), HttpSender::client)
              .send(request.build(), head -> new StreamedBody(timeouts.read()));
      return new LinkResponse(response);
    } catch (IOException | IllegalArgumentException e) {
      throw new ResponseException(call.method() + " " + call.target() + " fails: " + e, e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ResponseException(call.method() + " " + call.target() + " is interrupted", e);
    }
  }
}
