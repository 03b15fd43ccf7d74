package io.github.journeymaps.panel;

import io.github.journeymaps.insight.Recurrence;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Touchpoint;
import io.github.journeymaps.map.Vocabulary.Channel;
import io.github.journeymaps.text.BidiIsolate;
import java.util.List;
import java.util.stream.Collectors;

/** Touchpoints of the map's library, as they are edited where a card names one. */
final class TouchpointPanel {
  static final List<Field> FIELDS =
      List.of(
          touchpoint("name"),
          touchpoint("channel").choosing("channel", Channel.class),
          touchpoint("physical"));

  static final List<Section> SECTIONS = List.of(Section.of("", FIELDS.toArray(PanelPart[]::new)));

  /** The touchpoint of a card. */
  static final Field CHOICE =
      Field.of(Kind.CARD, "panel.card.", "touchpoint")
          .choosing(
              subject ->
                  subject.map().touchpoints().stream()
                      .map(touchpoint -> new Option(touchpoint.id(), touchpoint.name()))
                      .toList());

  /** The one that a card names, to be changed for all cards, and a new one. */
  static final PanelPart LIBRARY =
      new ElementList(
          "touchpoint",
          true,
          Kind.TOUCHPOINT,
          TouchpointPanel::chosen,
          TouchpointPanel::name,
          Touchpoint::new,
          TouchpointPanel::met,
          FIELDS);

  private TouchpointPanel() {}

  private static Field touchpoint(String path) {
    return Field.of(Kind.TOUCHPOINT, "panel.touchpoint.", path);
  }

  private static List<Touchpoint> chosen(Subject subject) {
    Card card = subject.card();
    return card.touchpoint() == null
        ? List.of()
        : subject.map().touchpoint(card.touchpoint()).stream().toList();
  }

  private static String name(Subject subject) {
    return subject.words().text("panel.library", ((Touchpoint) subject.element()).name());
  }

  private static String met(Subject subject) {
    Recurrence met = Recurrence.of(subject.map()).get(subject.id());
    String steps =
        met.steps().stream()
            .map(s -> BidiIsolate.of(s.title()))
            .collect(Collectors.joining(" \u00b7 "));
    return subject.words().text("panel.met", String.valueOf(met.count()), steps);
  }
}
