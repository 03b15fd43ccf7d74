package io.github.journeymaps.journey.issues;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import io.github.journeymaps.store.MapSummary;

/** Where a card is found by those who are elsewhere. */
public final class CardAddress {
  private final ApplicationProperties site;

  public CardAddress(ApplicationProperties site) {
    this.site = site;
  }

  /** The absolute address of a card on its map's home page; null while there is no such page. */
  public String of(MapSummary summary, String card) {
    Long page = summary.home().page();
    return page == null
        ? null
        : site.getBaseUrl(UrlMode.CANONICAL)
            + ("/pages/viewpage.action?pageId=" + page)
            + ("#journey-map-card-" + card);
  }
}
