package io.github.journeymaps.insight.difference;

import io.github.journeymaps.insight.difference.Difference.Change;
import io.github.journeymaps.insight.difference.Difference.What;
import io.github.journeymaps.insight.difference.Things.Key;
import io.github.journeymaps.insight.difference.Things.Thing;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Kind;
import io.github.journeymaps.map.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Two maps, thing by thing. */
final class Comparison {
  private final JourneyMap left;
  private final JourneyMap right;
  private final Things before;
  private final Things after;
  private final Set<Key> still = new HashSet<>();
  private final List<Change> changes = new ArrayList<>();

  Comparison(JourneyMap left, JourneyMap right) {
    this.left = left;
    this.right = right;
    before = new Things(left);
    after = new Things(right);
  }

  List<Change> changes() {
    changed(Kind.MAP, right.id(), left.fields(), right.fields());
    for (Place place : after.places()) {
      still.addAll(Order.kept(before.common(place, after), after.common(place, before)));
    }
    after.all().forEach(this::becomes);
    before.all().stream().filter(thing -> !after.has(thing.key())).forEach(this::removed);
    return changes;
  }

  private void becomes(Thing thing) {
    Thing was = before.get(thing.key());
    if (was == null) {
      var fields = FieldChange.between(thing.key().kind(), Fields.NONE, thing.fields());
      add(What.ADDED, thing, fields, null, thing.at());
      return;
    }
    if (!still.contains(thing.key())) {
      add(What.MOVED, thing, List.of(), was.at(), thing.at());
    }
    changed(thing.key().kind(), thing.key().id(), was.fields(), thing.fields());
  }

  private void removed(Thing thing) {
    var fields = FieldChange.between(thing.key().kind(), thing.fields(), Fields.NONE);
    add(What.REMOVED, thing, fields, thing.at(), null);
  }

  private void changed(Kind kind, String id, Fields was, Fields is) {
    var fields = FieldChange.between(kind, was, is);
    if (!fields.isEmpty()) {
      changes.add(new Change(What.CHANGED, kind, id, fields, null, null));
    }
  }

  private void add(What what, Thing thing, List<FieldChange> fields, Position from, Position to) {
    changes.add(new Change(what, thing.key().kind(), thing.key().id(), fields, from, to));
  }
}
