package io.github.journeymaps.map;

import java.util.List;

/** Makes the thing of a kind. */
final class Elements {
  private Elements() {}

  static Element of(Kind kind, String id, Place in, Fields fields) {
    return switch (kind) {
      case PERSONA -> new Persona(id, fields);
      case TOUCHPOINT -> new Touchpoint(id, fields);
      case STAGE -> new Stage(id, fields, List.of());
      case STEP -> new Step(id, fields);
      case LANE -> new Lane(id, fields);
      case VIEW -> new View(id, fields);
      case CARD -> new Card(id, in.cell(), fields);
      case EVIDENCE -> new Evidence(id, fields);
      case VALUE -> new Value(id, fields);
      case MAP -> throw InvalidMap.of("not-addable", "kind", kind.json());
    };
  }
}
