package io.github.journeymaps.outside;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * A user's way through the pages by which a Confluence is authorised at a Jira, step by step as the
 * browser goes.
 */
final class LoginDanceSteps {
  private final HttpClient browser =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private final String user;

  LoginDanceSteps(String user) {
    this.user = user;
  }

  /**
   * From the address where it begins to the last answer of the Confluence.
   *
   * @param button the one of Jira's question that is pressed, by its name
   */
  Reply from(URI start, String button) {
    URI question = leads(get(start));
    Element form = Jsoup.parse(get(question).expect(200).text()).selectFirst("main form");
    String fields =
        form.select("input[name]").stream()
            .map(input -> encoded(input.attr("name")) + "=" + encoded(input.attr("value")))
            .collect(Collectors.joining("&"));
    Reply answered =
        send(
            to(question.resolve(form.attr("action")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields + "&" + button + "=1")));
    return get(leads(answered));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static URI leads(Reply reply) {
    return URI.create(reply.expect(302).header("Location"));
  }

  private Reply get(URI address) {
    return send(to(address));
  }

  private HttpRequest.Builder to(URI address) {
    byte[] login = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
    return HttpRequest.newBuilder(address)
        .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(login));
  }

  private Reply send(HttpRequest.Builder request) {
    try {
      var response = browser.send(request.build(), BodyHandlers.ofString());
      return new Reply(response.statusCode(), response.headers(), response.body());
    } catch (IOException e) {
      throw new IllegalStateException("the dance ends early", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("the dance is interrupted", e);
    }
  }
}
