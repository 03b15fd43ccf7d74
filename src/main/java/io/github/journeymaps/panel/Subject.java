package io.github.journeymaps.panel;

import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Element;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Lane;
import io.github.journeymaps.map.Vocabulary.LaneType;
import io.github.journeymaps.text.Localizer;

/**
 * The thing that a panel, or an item of a list in it, is about.
 *
 * @param element null for the map itself
 * @param around the thing that an item of a list is in; null for what is in no list
 */
record Subject(JourneyMap map, Element element, Subject around, Localizer words, HomePage home) {
  Kind kind() {
    return element == null ? Kind.MAP : element.kind();
  }

  String id() {
    return element == null ? map.id() : element.id();
  }

  Fields fields() {
    return element == null ? map.fields() : element.fields();
  }

  Card card() {
    return (Card) element;
  }

  /** The type of the lane that is, or holds, the thing; null for other things. */
  LaneType laneType() {
    if (element instanceof Lane lane) {
      return lane.type();
    }
    return element instanceof Card card
        ? map.find(Kind.LANE, card.cell().lane()).map(l -> ((Lane) l).type()).orElse(LaneType.TEXT)
        : null;
  }

  /** An item of a list of this thing, or another thing that is edited with it. */
  Subject inside(Element item) {
    return new Subject(map, item, this, words, home);
  }
}
