package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.Before;
import org.junit.Rule;

/**
 * The dialogs about issues on a map of two cards, in a browser; the answers of Jira are made up.
 */
abstract class IssueDialogs {
  @Rule public final Visit visit = new Visit();

  final TwoCardMap desk = new TwoCardMap();
  Page page;
  RoutedJira jira;
  Locator map;

  @Before
  public void open() {
    visits(visit.desktop("editor"));
  }

  final void visits(Page other) {
    page = other;
    jira = new RoutedJira(page, desk);
  }

  final void edit() {
    map = desk.edit(page);
  }

  final Locator dialog() {
    return map.locator(".journey-map-doing-dialog");
  }

  final Locator named(String label) {
    return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(false)).first();
  }

  final Locator send() {
    return dialog().locator("[type='submit']").last();
  }

  final Locator trouble() {
    return dialog().locator(".journey-map-doing-trouble");
  }

  /** Chooses by typing, with keys alone. */
  final void choose(String label, String typed, String option) {
    named(label).fill(typed);
    assertThat(dialog().locator("[role='option'][data-at]")).hasText(option);
    page.keyboard().press("Enter");
    assertThat(named(label)).hasValue(option);
  }

  final Locator count() {
    return dialog().locator(".journey-map-doing-count");
  }

  final void focusOn(String card) {
    TwoCardMap.card(map, card).focus();
  }
}
