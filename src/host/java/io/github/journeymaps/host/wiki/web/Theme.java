package io.github.journeymaps.host.wiki.web;

import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Light, dark, or as the system has it: by {@code ?theme=}, kept in a cookie. */
final class Theme {

  private static final String NAME = "theme";
  private static final String AUTO = "auto";
  private static final Set<String> KNOWN = Set.of("light", "dark", AUTO);
  private static final int YEAR = 31_536_000;

  private Theme() {}

  static String of(WikiExchange exchange) {
    Optional<String> wanted = exchange.parameter(NAME).filter(KNOWN::contains);
    wanted.ifPresent(theme -> keep(exchange, theme));
    return wanted.or(() -> kept(exchange)).orElse(AUTO);
  }

  private static void keep(WikiExchange exchange, String theme) {
    Cookie cookie = new Cookie(NAME, theme);
    cookie.setPath(exchange.request().getContextPath() + "/");
    cookie.setMaxAge(YEAR);
    exchange.response().addCookie(cookie);
  }

  private static Optional<String> kept(WikiExchange exchange) {
    return Stream.ofNullable(exchange.request().getCookies())
        .flatMap(Arrays::stream)
        .filter(cookie -> cookie.getName().equals(NAME))
        .map(Cookie::getValue)
        .filter(KNOWN::contains)
        .findFirst();
  }
}
