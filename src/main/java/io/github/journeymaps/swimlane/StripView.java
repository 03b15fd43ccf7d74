package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.EvidenceGrade;
import io.github.journeymaps.insight.KeyFindings;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.text.BidiIsolate;
import io.github.journeymaps.text.Localizer;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The answers under the title, as plain data: {@code label, text, tone} each. */
final class StripView {
  private final Localizer words;
  private final RenderContext context;
  private final boolean live;

  /**
   * @param live whether a script can tell what has become of issues
   */
  StripView(Localizer words, RenderContext context, boolean live) {
    this.words = words;
    this.context = context;
    this.live = live;
  }

  List<Map<String, Object>> of(JourneyMap map) {
    KeyFindings findings = KeyFindings.of(map, context.today());
    var strip = new ArrayList<Map<String, Object>>();
    if (findings.worst() != null) {
      strip.add(answer("worst", worst(findings.worst()), "bad"));
    }
    if (findings.best() != null) {
      strip.add(
          answer(
              "best",
              withValue(findings.best().step().title(), findings.best().emotion()),
              "good"));
    }
    if (map.cardCount() > 0) {
      strip.add(answer("sure", sure(findings.evidence()), ""));
    }
    String linked = new PromiseView(words, map).ofMap();
    if (live && !linked.isEmpty()) {
      strip.add(answer("promise", linked, ""));
    }
    changes(strip, findings.changes());
    if (findings.review() != null) {
      strip.add(review(findings.review()));
    }
    return strip;
  }

  private Map<String, Object> answer(String name, String text, String tone) {
    return Map.of("name", name, "label", words.text("strip." + name), "text", text, "tone", tone);
  }

  private String worst(KeyFindings.Moment worst) {
    String what =
        worst.pain() == null || worst.pain().text().isEmpty()
            ? worst.step().title()
            : worst.pain().text();
    return withValue(what, worst.emotion());
  }

  private String withValue(String what, Double value) {
    return BidiIsolate.of(what) + (value == null ? "" : " " + words.signed(value));
  }

  private String sure(Map<EvidenceGrade, Integer> counts) {
    var parts = new ArrayList<String>();
    for (EvidenceGrade grade :
        List.of(EvidenceGrade.QUANTITATIVE, EvidenceGrade.QUALITATIVE, EvidenceGrade.ASSUMED)) {
      parts.add(
          grade.sign()
              + "\u00a0"
              + words.number(counts.get(grade), 0)
              + "\u00a0"
              + words.name("strip.sure", grade));
    }
    return String.join(" ", parts);
  }

  private void changes(List<Map<String, Object>> strip, List<KeyFindings.Changed> changes) {
    long worse = changes.stream().filter(change -> !change.better()).count();
    long better = changes.size() - worse;
    var parts = new ArrayList<String>();
    if (worse > 0) {
      parts.add(words.text("strip.worse", String.valueOf(worse)));
    }
    if (better > 0) {
      parts.add(words.text("strip.better", String.valueOf(better)));
    }
    if (!parts.isEmpty()) {
      strip.add(answer("changed", String.join(" \u00b7 ", parts), worse > 0 ? "bad" : "good"));
    }
  }

  private Map<String, Object> review(KeyFindings.Review review) {
    if (review.due() == null) {
      return answer("review", words.text("strip.review.never"), "bad");
    }
    long days = ChronoUnit.DAYS.between(context.today(), review.due());
    if (review.overdue()) {
      return answer("review", words.text("strip.review.overdue", words.date(review.due())), "bad");
    }
    return days <= 31
        ? answer("review", words.text("strip.review.days", String.valueOf(days)), "")
        : answer("review", words.text("strip.review.due", words.date(review.due())), "");
  }
}
