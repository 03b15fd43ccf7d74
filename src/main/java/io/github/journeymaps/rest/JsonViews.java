package io.github.journeymaps.rest;

import io.github.journeymaps.format.ExportedMap;
import io.github.journeymaps.format.JsonOps;
import io.github.journeymaps.journey.Person;
import io.github.journeymaps.journey.Rights;
import io.github.journeymaps.journey.talk.CommentView;
import io.github.journeymaps.journey.talk.MapTalk;
import io.github.journeymaps.journey.talk.Mention;
import io.github.journeymaps.map.Change;
import io.github.journeymaps.map.Conflict;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.store.ActiveEditor;
import io.github.journeymaps.store.Comment;
import io.github.journeymaps.store.CommentCount;
import io.github.journeymaps.store.Home;
import io.github.journeymaps.store.LibraryPersona;
import io.github.journeymaps.store.MapSummary;
import io.github.journeymaps.store.Version;
import io.github.journeymaps.store.VoteRound;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Things as the plain objects that answers show. */
public final class JsonViews {
  private final Function<String, Optional<Person>> people;

  public JsonViews(Rights rights) {
    this(rights::person);
  }

  private JsonViews(Function<String, Optional<Person>> people) {
    this.people = people;
  }

  /** The same for one answer, in which everybody is looked up once. */
  public JsonViews once() {
    var known = new HashMap<String, Optional<Person>>();
    return new JsonViews(key -> known.computeIfAbsent(key, people));
  }

  /** A map's document, with where it lives. */
  Map<String, Object> document(JourneyMap map, Home home) {
    return new ExportedMap(map, home.space(), home.page()).document();
  }

  /** A line of a list. */
  Map<String, Object> summary(MapSummary summary) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", summary.id());
    line.put("revision", summary.revision());
    line.put("title", summary.title());
    line.put("space", summary.home().space());
    putIf(line, "page", summary.home().page() == null ? null : summary.home().page().toString());
    putIf(line, "state", summary.state());
    putIf(line, "basis", summary.basis());
    putIf(line, "owner", summary.owner());
    line.put("labels", summary.labels());
    line.put("changed", summary.changed().toString());
    if (summary.worstStep() != null) {
      line.put("worstStep", worstStep(summary));
    }
    line.put("openPains", summary.openPains());
    line.put("evidence", summary.evidence());
    putIf(line, "reviewDue", summary.reviewDue() == null ? null : summary.reviewDue().toString());
    return line;
  }

  private static Map<String, Object> worstStep(MapSummary summary) {
    var step = new LinkedHashMap<String, Object>();
    step.put("title", summary.worstStep());
    putIf(step, "emotion", summary.worstEmotion());
    return step;
  }

  /** One entry of the log, with its ops. */
  Map<String, Object> change(Change change) {
    var line = entry(change);
    line.put("request", change.request());
    line.put("client", change.client());
    line.put("ops", JsonOps.write(change.ops()));
    return line;
  }

  /**
   * One entry of the history.
   *
   * @param name of the revision; null when nobody named it
   */
  Map<String, Object> entry(Change change, String name) {
    var line = entry(change);
    line.put("edits", change.ops().size());
    putIf(line, "name", name);
    return line;
  }

  private Map<String, Object> entry(Change change) {
    var line = new LinkedHashMap<String, Object>();
    line.put("revision", change.revision());
    line.put("by", person(change.user()));
    line.put("at", change.at().toString());
    line.put("replaces", change.replaces());
    return line;
  }

  /** What got in the way of an op: what stands there now, by whom and since when. */
  public Map<String, Object> conflict(Conflict conflict) {
    var line = new LinkedHashMap<String, Object>();
    line.put("op", conflict.op());
    line.put("path", conflict.path());
    line.put("now", conflict.now());
    line.put("by", person(conflict.theirs().user()));
    line.put("at", conflict.theirs().at().toString());
    line.put("revision", conflict.theirs().revision());
    return line;
  }

  /** Somebody who edits now, and what they are at. */
  Map<String, Object> editor(ActiveEditor present) {
    var line = person(present.user());
    line.put("client", present.client());
    if (present.place() != null) {
      String[] place = present.place().split(":", 2);
      line.put("at", Map.of("kind", place[0], "id", place[1]));
    }
    return line;
  }

  Map<String, Object> version(Version version) {
    var line = new LinkedHashMap<String, Object>();
    line.put("revision", version.revision());
    line.put("name", version.name());
    line.put("by", person(version.user()));
    line.put("at", version.at().toString());
    return line;
  }

  Map<String, Object> persona(LibraryPersona persona) {
    var line = new LinkedHashMap<String, Object>();
    line.put("id", persona.persona().id());
    line.put("space", persona.space());
    line.putAll(persona.persona().fields().toMap());
    line.put("changed", persona.changed().toString());
    return line;
  }

  /**
   * What somebody said.
   *
   * @param reader the key of who asks; null for anonymous
   */
  Map<String, Object> comment(CommentView said, String reader) {
    Comment comment = said.comment();
    var line = new LinkedHashMap<String, Object>();
    line.put("id", comment.id());
    line.put("card", comment.card());
    putIf(line, "parent", comment.parent());
    line.put("by", person(comment.user()));
    line.put("mine", comment.user().equals(reader));
    line.put("at", comment.written().toString());
    putIf(line, "edited", comment.edited() == null ? null : comment.edited().toString());
    if (comment.resolved() != null) {
      line.put("resolvedBy", person(comment.resolver()));
      line.put("resolvedAt", comment.resolved().toString());
    }
    line.put("text", comment.text());
    line.put("mentions", said.mentions().stream().map(JsonViews::mention).toList());
    return line;
  }

  private static Map<String, Object> mention(Mention mention) {
    var line = new LinkedHashMap<String, Object>();
    line.put("from", mention.from());
    line.put("to", mention.to());
    line.put("name", mention.person().name());
    line.put("fullName", mention.person().fullName());
    return line;
  }

  /** What is said and voted about a map. */
  Map<String, Object> talk(MapTalk talk) {
    var answer = new LinkedHashMap<String, Object>();
    answer.put("comments", counts(talk.comments()));
    putIf(answer, "votes", talk.votes());
    answer.put("mine", talk.mine());
    answer.put("left", talk.left());
    answer.put("voters", talk.voters());
    answer.put("round", round(talk.round()));
    answer.put("mayTalk", talk.mayTalk());
    answer.put("mayLead", talk.mayLead());
    return answer;
  }

  private static Map<String, Object> counts(Map<String, CommentCount> counts) {
    var lines = new LinkedHashMap<String, Object>();
    counts.forEach((card, n) -> lines.put(card, Map.of("open", n.open(), "all", n.all())));
    return lines;
  }

  private static Map<String, Object> round(VoteRound round) {
    var line = new LinkedHashMap<String, Object>();
    line.put("dots", round.dots());
    line.put("hidden", round.hidden());
    line.put("open", round.open());
    line.put("revealed", round.revealed());
    return line;
  }

  /** A user by name and full name; whoever is gone by key; nobody by empty texts. */
  public Map<String, Object> person(String key) {
    var line = new LinkedHashMap<String, Object>();
    String shown = key == null ? "" : key;
    Optional<Person> person = people.apply(key);
    line.put("name", person.map(Person::name).orElse(shown));
    line.put("fullName", person.map(Person::fullName).orElse(shown));
    return line;
  }

  private static void putIf(Map<String, Object> line, String name, Object value) {
    if (value != null) {
      line.put(name, value);
    }
  }
}
