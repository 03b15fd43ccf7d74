package io.github.journeymaps.jira;

import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Reads an answer, within bounds of size and time. */
final class ResponseReader implements ApplicationLinkResponseHandler<Outcome> {
  static final int MAX_BYTES = 5 * 1024 * 1024;

  private static final int USUAL_PAUSE = 30;
  static final int LONGEST_PAUSE = 300;

  private final Deadline until;
  private final Clock clock;

  ResponseReader(Deadline until, Clock clock) {
    this.until = until;
    this.clock = clock;
  }

  @Override
  public Outcome credentialsRequired(Response response) {
    return Outcome.login(response.getStatusCode());
  }

  @Override
  public Outcome handle(Response response) throws ResponseException {
    int status = response.getStatusCode();
    String retry = response.getHeader("Retry-After");
    if (status == 429 || status == 503 && retry != null) {
      return Outcome.busy(status, pause(retry));
    }
    boolean ofJira = status >= 200 && status < 300 || status >= 400 && status < 500;
    return ofJira ? body(status, response) : Outcome.unusable(status, "not an answer");
  }

  private Outcome body(int status, Response response) throws ResponseException {
    if (status == 204) {
      return Outcome.answer(status, null);
    }
    byte[] bytes = bytes(response);
    if (bytes.length > MAX_BYTES) {
      return Outcome.tooLarge(status);
    }
    JsonNode json = isJson(response) ? Json.read(bytes) : null;
    if (json == null) {
      return status == 401 ? Outcome.login(status) : Outcome.unusable(status, "no JSON");
    }
    return Outcome.answer(status, json);
  }

  private static boolean isJson(Response response) {
    String type = response.getHeader("Content-Type");
    return type != null && type.toLowerCase(Locale.ROOT).startsWith("application/json");
  }

  /** Not much more than may be. The stream stays open: closing it would read all of it. */
  private byte[] bytes(Response response) throws ResponseException {
    try {
      InputStream in = response.getResponseBodyAsStream();
      return in == null ? new byte[0] : bytes(in);
    } catch (IOException e) {
      throw new ResponseException("the answer broke off", e);
    }
  }

  private byte[] bytes(InputStream in) throws IOException, ResponseException {
    var read = new ByteArrayOutputStream();
    var piece = new byte[8192];
    int size = 0;
    while (size >= 0 && read.size() <= MAX_BYTES) {
      read.write(piece, 0, size);
      size = in.read(piece);
      inTime();
    }
    return read.toByteArray();
  }

  private void inTime() throws ResponseException {
    if (until.isOver()) {
      throw new ResponseException("the answer does not end");
    }
  }

  /** The header has seconds or a date. */
  private int pause(String header) {
    String text = header == null ? "" : header.strip();
    if (text.matches("\\d{1,9}")) {
      return within(Long.parseLong(text));
    }
    try {
      var then = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant();
      return within(Duration.between(clock.instant(), then).toSeconds());
    } catch (DateTimeException e) {
      return USUAL_PAUSE;
    }
  }

  private static int within(long seconds) {
    return (int) Math.min(LONGEST_PAUSE, Math.max(1, seconds));
  }
}
