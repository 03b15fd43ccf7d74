package io.github.journeymaps.panel;

import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Vocabulary.Channel;
import io.github.journeymaps.map.Vocabulary.Grade;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.map.Vocabulary.Polarity;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** The fields of a card: which sections a type of lane has. */
final class CardPanel {
  private static final String HELP = "panel.card.help.";

  static final List<Section> SECTIONS =
      List.of(
          Section.of("", card("text")),
          Section.when(
              "panel.section.emotion",
              subject -> subject.laneType().isCurve(),
              new FieldRow(
                  "panel.emotion.scale",
                  card("emotion.before"),
                  card("emotion.value"),
                  card("emotion.after")),
              card("emotion.weight").helped(HELP),
              card("emotion.n"),
              new Distribution()),
          Section.when(
              "panel.section.polarity",
              in(LaneType.MOTIVATIONS),
              card("polarity").choosing("polarity", Polarity.class)),
          Section.when(
              "panel.section.place",
              in(LaneType.TOUCHPOINTS, LaneType.CHANNELS),
              TouchpointPanel.CHOICE,
              TouchpointPanel.LIBRARY,
              card("channel").choosing("channel", Channel.class).helped(HELP)),
          Section.when(
              "panel.section.grade",
              in(LaneType.PAINS),
              card("grade").choosing("pain", Grade.class).helped(HELP)),
          Section.when("panel.section.picture", in(LaneType.STORYBOARD), new Picture()),
          Section.when(
              "panel.section.score",
              in(LaneType.OPPORTUNITIES),
              new ComputedFigures(),
              card("score.importance").helped(HELP),
              card("score.satisfaction").helped(HELP),
              card("score.customerValue").helped(HELP),
              card("score.businessValue").helped(HELP),
              card("score.effort").helped(HELP),
              card("score.reach").helped(HELP),
              card("score.impact").helped(HELP),
              card("score.confidence").helped(HELP),
              card("score.ease").helped(HELP)),
          Section.when(
              "panel.section.metric",
              in(LaneType.METRICS),
              MetricPanel.PARTS.toArray(PanelPart[]::new)),
          Section.of("panel.section.evidence", EvidencePanel.LIST),
          Section.of("panel.section.owner", card("owner").helped(HELP)),
          Section.of("panel.section.issues", new LinkedIssues()));

  private CardPanel() {}

  private static Field card(String path) {
    return Field.of(Kind.CARD, "panel.card.", path);
  }

  private static Predicate<Subject> in(LaneType first, LaneType... more) {
    Set<LaneType> types = EnumSet.of(first, more);
    return subject -> types.contains(subject.laneType());
  }
}
