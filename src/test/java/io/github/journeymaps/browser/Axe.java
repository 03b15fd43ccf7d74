package io.github.journeymaps.browser;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;

/** What axe finds wrong in a part of a page: one line a rule, empty when nothing is. */
final class Axe {
  private Axe() {}

  static List<String> findings(Page page, String part) {
    return findings(page, part, options());
  }

  /** Also whether what is pressed or touched is large enough, which axe leaves out by itself. */
  static List<String> findingsWithSizes(Page page, String part) {
    var sizes = new AxeRuleOptions();
    sizes.setEnabled(true);
    var options = options();
    options.setRules(Map.of("target-size", sizes));
    return findings(page, part, options);
  }

  /** Nobody reads what axe finds right: telling that takes it longer than looking. */
  private static AxeRunOptions options() {
    var options = new AxeRunOptions();
    options.setResultTypes(List.of("violations"));
    return options;
  }

  /** No frame is ours, and the legacy mode is the one that opens no second page for them. */
  private static List<String> findings(Page page, String part, AxeRunOptions options) {
    var axe = new AxeBuilder(page).include(part).options(options).setLegacyMode(true);
    return axe.analyze().getViolations().stream().map(Axe::told).toList();
  }

  private static String told(Rule rule) {
    var nodes = rule.getNodes();
    return rule.getId() + ", " + nodes.size() + " times: " + nodes.get(0).getHtml();
  }
}
