package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.Recurrence;
import io.github.journeymaps.insight.Scores;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Emotion;
import io.github.journeymaps.map.Evidence;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.map.Vocabulary.Method;
import io.github.journeymaps.text.BidiIsolate;
import io.github.journeymaps.text.Localizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a card tells when it is asked, as plain data: all that its face leaves out. */
final class DetailsView {
  /** A longer text may be cut on the card's face. */
  private static final int LONG = 160;

  private final Localizer words;
  private final MetricView metrics;
  private final Map<String, Recurrence> recurrences;

  DetailsView(Localizer words, MetricView metrics, Map<String, Recurrence> recurrences) {
    this.words = words;
    this.metrics = metrics;
    this.recurrences = recurrences;
  }

  /**
   * {@code long}: the text again when it may be cut; {@code facts}: label and value; {@code
   * evidence}; {@code history} of a metric. What there is none of is absent.
   */
  Map<String, Object> of(Card card, LaneType lane) {
    var data = new HashMap<String, Object>();
    if (card.text().length() > LONG) {
      data.put("long", card.text());
    }
    putUnlessEmpty(data, "facts", facts(card, lane));
    putUnlessEmpty(data, "evidence", card.evidence().stream().map(this::evidence).toList());
    if (card.metric() != null) {
      putUnlessEmpty(data, "history", metrics.history(card.metric()));
    }
    return data;
  }

  private static void putUnlessEmpty(Map<String, Object> data, String name, List<?> list) {
    if (!list.isEmpty()) {
      data.put(name, list);
    }
  }

  private List<Map<String, Object>> facts(Card card, LaneType lane) {
    var facts = new ArrayList<Map<String, Object>>();
    channels(facts, card, lane);
    if (card.metric() != null && !card.text().isEmpty()) {
      fact(facts, "detail.metric", metrics.name(card.metric()));
    }
    if (card.emotion() != null) {
      emotion(facts, card.emotion());
    }
    if (card.grade() != null && lane != LaneType.PAINS) {
      fact(facts, "detail.grade", words.name("pain", card.grade()));
    }
    Scores.all(card.score()).forEach(score -> facts.add(scoreFact(card, score)));
    if (card.fields().has("owner")) {
      fact(facts, "detail.owner", card.fields().text("owner"));
    }
    return facts;
  }

  private void channels(List<Map<String, Object>> facts, Card card, LaneType lane) {
    Recurrence met = card.touchpoint() == null ? null : recurrences.get(card.touchpoint());
    if (met != null && lane != LaneType.TOUCHPOINTS) {
      fact(facts, "detail.touchpoint", met.touchpoint().name());
    }
    if (met != null) {
      fact(facts, "detail.channel", words.name("channel", met.touchpoint().channel()));
      fact(
          facts,
          "detail.met",
          met.steps().stream()
              .map(s -> BidiIsolate.of(s.title()))
              .collect(Collectors.joining(" \u00b7 ")));
    } else if (card.channel() != null && lane != LaneType.CHANNELS) {
      fact(facts, "detail.channel", words.name("channel", card.channel()));
    }
  }

  private void emotion(List<Map<String, Object>> facts, Emotion emotion) {
    String moments =
        Stream.of(emotion.before(), emotion.value(), emotion.after())
            .map(value -> value == null ? "\u2013" : words.signed(value))
            .collect(Collectors.joining(" \u2192 "));
    fact(facts, "detail.emotion", moments);
    if (!emotion.distribution().isEmpty()) {
      String answers =
          emotion.distribution().entrySet().stream()
              .map(e -> words.signed(e.getKey()) + ":\u00a0" + words.count(e.getValue()))
              .collect(Collectors.joining(" \u00b7 "));
      fact(facts, "detail.answers", answers);
    }
  }

  private Map<String, Object> scoreFact(Card card, Scores.Score score) {
    String inputs =
        score.formula().inputs().stream()
            .map(
                name ->
                    words.text("score." + name)
                        + "\u00a0"
                        + words.number(card.score().number(name), 2))
            .collect(Collectors.joining(" \u00b7 "));
    return Map.of(
        "label",
        words.name("formula", score.formula()),
        "value",
        score(score) + " (" + inputs + ")");
  }

  /** The figure of a score; against the effort where the formula wants it so. */
  String score(Scores.Score score) {
    String value = words.number(score.value(), 2);
    return score.formula() == Scores.Formula.VALUE_EFFORT && score.effort() != null
        ? words.text("score.for-effort", value, words.number(score.effort(), 2))
        : value;
  }

  private void fact(List<Map<String, Object>> facts, String key, String value) {
    facts.add(Map.of("label", words.text(key), "value", value));
  }

  private Map<String, Object> evidence(Evidence evidence) {
    var data = new HashMap<String, Object>();
    data.put("sign", evidence.method() == Method.QUANTITATIVE ? "\u25cf" : "\u25d0");
    data.put("text", evidenceText(evidence));
    if (!evidence.quote().isEmpty()) {
      data.put("quote", evidence.quote());
    }
    if (evidence.url() != null) {
      data.put("url", evidence.url());
    }
    return data;
  }

  private String evidenceText(Evidence evidence) {
    return Stream.of(
            words.name("evidence.kind", evidence.evidenceKind()),
            BidiIsolate.of(evidence.source()),
            evidence.n() == null ? "" : words.text("n", words.count(evidence.n())),
            evidence.date() == null ? "" : words.date(evidence.date()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }
}
