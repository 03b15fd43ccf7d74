package io.github.journeymaps.host.wiki;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody with a browser without scripts: follows redirects, keeps cookies, sends forms. */
final class HtmlBrowser {

  private final HttpClient browser =
      HttpClient.newBuilder()
          .cookieHandler(new CookieManager())
          .followRedirects(HttpClient.Redirect.NORMAL)
          .build();
  private final URI base;

  HtmlBrowser(URI base) {
    this.base = base;
  }

  HttpResponse<String> open(String path) throws Exception {
    HttpRequest request = HttpRequest.newBuilder(URI.create(base + path)).build();
    return browser.send(request, BodyHandlers.ofString());
  }

  Document page(String path) throws Exception {
    return Jsoup.parse(open(path).body());
  }

  HttpResponse<String> post(String path, String... fields) throws Exception {
    StringBuilder form = new StringBuilder();
    for (int i = 0; i < fields.length; i += 2) {
      String value = URLEncoder.encode(fields[i + 1], StandardCharsets.UTF_8);
      form.append(fields[i]).append('=').append(value).append('&');
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(base + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form.toString()))
            .build();
    return browser.send(request, BodyHandlers.ofString());
  }

  HttpResponse<String> logIn(String user) throws Exception {
    return post("/dologin.action", "os_username", user, "os_password", user);
  }
}
