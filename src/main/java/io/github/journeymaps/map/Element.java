package io.github.journeymaps.map;

/** A thing of a map that has an id and fields. Ids are unique within one map. */
public sealed interface Element
    permits Persona, Touchpoint, Stage, Step, Lane, Card, View, Evidence, Value {
  Kind kind();

  String id();

  /** Its own fields, known and unknown; never its id, its place or the things inside it. */
  Fields fields();

  /** The same thing with other fields. */
  Element with(Fields fields);
}
