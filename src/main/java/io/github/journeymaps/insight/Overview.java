package io.github.journeymaps.insight;

import io.github.journeymaps.map.JourneyMap;

/**
 * What lists tell of a map: the figures that its own page tells.
 *
 * @param worst what hurts most, as in {@link KeyFindings}; null when nothing is known to hurt
 * @param openPains how many pain points have no issue
 * @param evidence the share of cards with more than an assumption behind them, 0…1; 0 without cards
 */
public record Overview(KeyFindings.Moment worst, int openPains, double evidence) {
  public static Overview of(JourneyMap map) {
    return new Overview(
        KeyFindings.worst(map), (int) OpenPains.of(map).count(), EvidenceGrade.share(map));
  }
}
