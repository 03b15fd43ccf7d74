package io.github.journeymaps.map;

import java.util.List;

/** Who lives the journey: a dated snapshot of a persona of the space's library. */
public record Persona(String id, Fields fields) implements Element {
  public Persona {
    id = Ids.of(id);
  }

  /** Empty when unset. */
  public String name() {
    return fields.textOrEmpty("name");
  }

  /** Empty when unset. */
  public String role() {
    return fields.textOrEmpty("role");
  }

  /** The name of an attachment of the home page; null when there is none. */
  public String picture() {
    return fields.text("picture");
  }

  /** One of eight colours of the palette, 1…8; 1 when unset. */
  public int colour() {
    return fields.has("colour") ? Integer.parseInt(fields.get("colour").toString()) : 1;
  }

  /** Objects with {@code label} and {@code value}. */
  public List<Fields> facts() {
    return fields.objects("facts");
  }

  /** One of the lists goals, behaviours, expectations, beliefs, quotes. */
  public List<String> texts(String name) {
    return fields.texts(name);
  }

  @Override
  public Kind kind() {
    return Kind.PERSONA;
  }

  @Override
  public Persona with(Fields fields) {
    return new Persona(id, fields);
  }
}
