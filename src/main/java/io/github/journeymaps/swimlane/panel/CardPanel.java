package io.github.journeymaps.swimlane.panel;

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
          new Section("", always(), card("text")),
          new Section(
              "panel.section.emotion",
              in(LaneType.EMOTION, LaneType.EMPLOYEE_EMOTION),
              card("emotion.before"),
              card("emotion.value").helped(HELP),
              card("emotion.after"),
              card("emotion.weight").helped(HELP),
              card("emotion.n")),
          new Section(
              "panel.section.polarity",
              in(LaneType.MOTIVATIONS),
              card("polarity").choosing("polarity", Polarity.class)),
          new Section(
              "panel.section.place",
              in(LaneType.TOUCHPOINTS, LaneType.CHANNELS),
              card("channel").choosing("channel", Channel.class)),
          new Section(
              "panel.section.grade",
              in(LaneType.PAINS),
              card("grade").choosing("pain", Grade.class).helped(HELP)),
          new Section("panel.section.owner", always(), card("owner").helped(HELP)));

  private CardPanel() {}

  private static Field card(String path) {
    return Field.of(Kind.CARD, "panel.card.", path);
  }

  private static Predicate<Subject> always() {
    return subject -> true;
  }

  private static Predicate<Subject> in(LaneType first, LaneType... more) {
    Set<LaneType> types = EnumSet.of(first, more);
    return subject -> types.contains(subject.laneType());
  }
}
