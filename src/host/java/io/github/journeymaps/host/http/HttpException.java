package io.github.journeymaps.host.http;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request that is not answered as it wants: the HTTP status, and why. */
public class HttpException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient List<String> messages;
  private final transient Map<String, String> errors;

  private HttpException(
      int status, List<String> messages, Map<String, String> errors, Throwable cause) {
    super(
        Stream.concat(messages.stream(), errors.values().stream())
            .collect(Collectors.joining("; ")),
        cause);
    this.status = status;
    this.messages = messages;
    this.errors = errors;
  }

  /** 400. */
  protected HttpException(String message, Throwable cause) {
    this(400, List.of(message), Map.of(), cause);
  }

  public static HttpException of(int status, String... messages) {
    return new HttpException(status, List.of(messages), Map.of(), null);
  }

  /** 400, by the names of fields. */
  public static HttpException fields(Map<String, String> errors) {
    return new HttpException(400, List.of(), Map.copyOf(errors), null);
  }

  public static HttpException badRequest(String message) {
    return of(400, message);
  }

  public static HttpException forbidden(String message) {
    return of(403, message);
  }

  public static HttpException notFound(String message) {
    return of(404, message);
  }

  public int status() {
    return status;
  }

  /** About the whole. */
  public List<String> messages() {
    return messages;
  }

  /** The name of a field to what is wrong with it. */
  public Map<String, String> errors() {
    return errors;
  }
}
