package io.github.journeymaps.host.container;

import jakarta.servlet.http.HttpServlet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of the plugin's servlets, by their path patterns. */
final class SwitchableServlets {
  private final Map<String, SwitchableServlet> byPattern = new LinkedHashMap<>();

  /** Puts a servlet where its patterns have been since the plugin was enabled first. */
  void fill(List<String> patterns, HttpServlet servlet) {
    SwitchableServlet slot =
        byPattern.computeIfAbsent(patterns.get(0), pattern -> new SwitchableServlet());
    patterns.forEach(pattern -> byPattern.put(pattern, slot));
    slot.fill(servlet);
  }

  void empty() {
    byPattern.values().forEach(SwitchableServlet::empty);
  }

  Map<String, HttpServlet> byPattern() {
    return new LinkedHashMap<>(byPattern);
  }
}
