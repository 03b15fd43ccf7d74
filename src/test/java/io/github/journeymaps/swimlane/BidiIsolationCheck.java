package io.github.journeymaps.swimlane;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds where somebody's text stands among other words without being kept apart from them, so that
 * text written from right to left would take their signs and numbers along.
 */
public final class BidiIsolationCheck {
  /** Read out or shown as plain text, next to words of ours. */
  private static final Set<String> SPOKEN = Set.of("aria-label", "title", "alt", "placeholder");

  private BidiIsolationCheck() {}

  /**
   * @param text somebody's, the same wherever there is one
   * @return a line for each place that is not in order
   */
  public static List<String> faults(String html, String text) {
    var faults = new ArrayList<String>();
    for (Element element : Jsoup.parse(html).body().getAllElements()) {
      for (TextNode node : element.textNodes()) {
        if (isMixed(node.getWholeText(), text) && !isKeptApart(node, text)) {
          faults.add(element.outerHtml());
        }
      }
      for (Attribute attribute : element.attributes()) {
        if (isFault(element, attribute, text)) {
          faults.add(element.tagName() + " " + attribute);
        }
      }
    }
    return faults;
  }

  /** Whether it holds the text outside of marks that keep it apart. */
  private static boolean isMixed(String all, String text) {
    return all.replaceAll("\u2068[^\u2068\u2069]*\u2069", "").contains(text);
  }

  /** In an element that takes its direction from what is in it, and holds nothing else. */
  private static boolean isKeptApart(TextNode node, String text) {
    for (Element at = (Element) node.parentNode(); at != null; at = at.parent()) {
      if (at.normalName().equals("bdi") || at.attr("dir").equals("auto")) {
        return at.wholeText().replace(text, "").replaceAll("[:\\s]+", "").isEmpty();
      }
    }
    return false;
  }

  private static boolean isFault(Element element, Attribute attribute, String text) {
    String value = attribute.getValue();
    if (SPOKEN.contains(attribute.getKey())) {
      return isMixed(value, text) && !value.strip().equals(text);
    }
    return attribute.getKey().equals("value")
        && value.contains(text)
        && !element.attr("dir").equals("auto");
  }
}
