package io.github.journeymaps.swimlane;

import io.github.journeymaps.insight.EvidenceGrade;
import io.github.journeymaps.insight.Recurrence;
import io.github.journeymaps.insight.Scores;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Emotion;
import io.github.journeymaps.map.EnumNames;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.map.Touchpoint;
import io.github.journeymaps.map.Vocabulary.Channel;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.map.Vocabulary.Polarity;
import io.github.journeymaps.text.Localizer;
import io.github.journeymaps.text.UrlParts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A card as plain data. Its {@code shape} is that of its lane's type and names what else there is:
 *
 * <ul>
 *   <li>{@code plain}, {@code quote}: text
 *   <li>{@code marked}: a word before the text, as pains and motivations have
 *   <li>{@code emotion}: value and n beside the text
 *   <li>{@code place}: icon and name of a touchpoint or channel, its recurrences, digital or not
 *   <li>{@code score}, {@code metric}, {@code picture}
 * </ul>
 */
final class CardView {
  /** Channels that are met in the flesh, unless a touchpoint says otherwise. */
  private static final Set<Channel> PHYSICAL =
      Set.of(Channel.STORE, Channel.IN_PERSON, Channel.POST);

  private final Localizer words;
  private final Map<String, Recurrence> recurrences;
  private final String attachments;
  private final MetricView metrics;
  private final DetailsView details;
  private final boolean live;

  CardView(
      Localizer words, Map<String, Recurrence> recurrences, RenderContext context, boolean live) {
    this.words = words;
    this.recurrences = recurrences;
    this.attachments = context.attachments();
    this.metrics = new MetricView(words);
    this.details = new DetailsView(words, metrics, recurrences);
    this.live = live;
  }

  Map<String, Object> of(Card card, LaneType lane) {
    var data = new HashMap<String, Object>();
    EvidenceGrade grade = EvidenceGrade.of(card);
    data.put("id", card.id());
    data.put("text", card.text());
    data.put("shape", "plain");
    data.put("sign", grade.sign());
    data.put("grade", words.name("evidence.grade", grade));
    data.put("issues", card.issues().stream().map(CardView::issue).toList());
    shape(data, card, lane);
    if (live) {
      data.put("more", details.of(card, lane));
    }
    return data;
  }

  private static Map<String, Object> issue(IssueLink link) {
    return Map.of("server", link.server(), "key", link.key());
  }

  private void shape(Map<String, Object> data, Card card, LaneType lane) {
    switch (lane) {
      case THINKS, SAYS -> data.put("shape", "quote");
      case MOTIVATIONS -> motivation(data, card.polarity());
      case TOUCHPOINTS -> touchpoint(data, card);
      case CHANNELS -> channel(data, card.channel());
      case PAINS -> pain(data, card);
      case OPPORTUNITIES -> opportunity(data, card);
      case METRICS -> metric(data, card);
      case STORYBOARD -> picture(data, card.fields().object("image"));
      default -> {}
    }
    if (lane.isCurve()) {
      emotion(data, card.emotion());
    }
  }

  private void motivation(Map<String, Object> data, Polarity polarity) {
    if (polarity != null) {
      data.put("shape", "marked");
      data.put("look", "journey-map-" + EnumNames.of(polarity));
      data.put("word", words.name("polarity", polarity));
    }
  }

  private void pain(Map<String, Object> data, Card card) {
    data.put("look", "journey-map-pain");
    if (card.grade() != null) {
      data.put("shape", "marked");
      data.put("look", "journey-map-pain journey-map-" + EnumNames.of(card.grade()));
      data.put("word", words.name("pain", card.grade()));
    }
  }

  private void emotion(Map<String, Object> data, Emotion emotion) {
    data.put("shape", "emotion");
    data.put(
        "value", emotion == null || emotion.value() == null ? "" : words.signed(emotion.value()));
    if (emotion != null && emotion.value() != null) {
      data.put("raw", emotion.value().toString());
    }
    if (emotion != null && emotion.n() != null) {
      data.put("n", words.text("n", words.count(emotion.n())));
    }
    if (emotion != null && (emotion.before() != null || emotion.after() != null)) {
      data.put("around", around(emotion));
    }
  }

  /** In words, before and after one touchpoint. */
  private String around(Emotion emotion) {
    String before = emotion.before() == null ? "" : words.signed(emotion.before());
    String after = emotion.after() == null ? "" : words.signed(emotion.after());
    if (before.isEmpty() || after.isEmpty()) {
      return before.isEmpty()
          ? words.text("emotion.after", after)
          : words.text("emotion.before", before);
    }
    return words.text("emotion.around", before, after);
  }

  private void touchpoint(Map<String, Object> data, Card card) {
    Recurrence met = card.touchpoint() == null ? null : recurrences.get(card.touchpoint());
    if (met == null) {
      channel(data, card.channel());
      return;
    }
    Touchpoint touchpoint = met.touchpoint();
    place(data, touchpoint.channel(), touchpoint.physical());
    data.put("name", touchpoint.name());
    if (met.count() > 1) {
      data.put("times", words.text("touchpoint.times", String.valueOf(met.count())));
      data.put(
          "which",
          words.text(
              "touchpoint.which",
              String.valueOf(met.at(card.cell().step())),
              String.valueOf(met.count())));
    }
  }

  private void channel(Map<String, Object> data, Channel channel) {
    if (channel != null) {
      place(data, channel, PHYSICAL.contains(channel));
      data.put("name", words.name("channel", channel));
    }
  }

  private void place(Map<String, Object> data, Channel channel, boolean physical) {
    data.put("shape", "place");
    if (live) {
      data.put("icon", Icons.of(channel));
    }
    data.put("look", physical ? "journey-map-physical" : "journey-map-digital");
    data.put("kind", words.text(physical ? "channel.physical" : "channel.digital"));
  }

  private void opportunity(Map<String, Object> data, Card card) {
    data.put("look", "journey-map-opportunity");
    Scores.of(card.score()).ifPresent(score -> score(data, score));
  }

  private void score(Map<String, Object> data, Scores.Score score) {
    data.put("shape", "score");
    data.put("score", details.score(score));
    data.put("formula", words.name("formula", score.formula()));
  }

  private void metric(Map<String, Object> data, Card card) {
    if (card.metric() != null) {
      data.put("shape", "metric");
      data.put("metric", metrics.of(card.metric(), live));
      data.put("name", metrics.name(card.metric()));
    }
  }

  private void picture(Map<String, Object> data, Fields image) {
    if (image.has("attachment") && attachments != null) {
      data.put("shape", "picture");
      data.put("src", attachments + UrlParts.file(image.text("attachment")));
      data.put("alt", image.textOrEmpty("alt"));
    }
  }

  /** The cards of a cell. */
  List<Map<String, Object>> of(List<Card> cards, LaneType lane) {
    return cards.stream().map(card -> of(card, lane)).toList();
  }
}
