package io.github.journeymaps.journey.talk;

import io.github.journeymaps.journey.Person;
import io.github.journeymaps.journey.Rights;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People named in texts about one page, as {@code @name} or {@code [~name]}. Only people who may
 * see the page count, so that nobody learns of others by trying names. For one request, in which
 * each name is looked up once.
 */
final class Mentions {
  private static final Pattern NAMED =
      Pattern.compile("\\[~([^\\[\\]\\s]{1,255})\\]|(?<![\\w@.])@(\\w[\\w.-]{0,254})");

  /** More in one text are no mentions. */
  private static final int MOST = 50;

  /** More names are looked up for no request: those in its later texts are words like any other. */
  private static final int LOOK_UPS = 500;

  private final Rights rights;
  private final long page;
  private final Map<String, Optional<Person>> known = new HashMap<>();

  /**
   * @param page null for none: then nobody is named
   */
  Mentions(Rights rights, Long page) {
    this.rights = rights;
    this.page = page == null ? 0 : page;
  }

  /** In the order of the text. */
  List<Mention> in(String text) {
    var found = new ArrayList<Mention>();
    Matcher matcher = NAMED.matcher(text);
    for (int asked = 0; asked < MOST && matcher.find(); asked++) {
      mention(matcher).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention> mention(Matcher at) {
    if (at.group(1) != null) {
      return person(at.group(1)).map(p -> new Mention(at.start(), at.end(), p));
    }
    // The full stop behind a name ends the sentence, unless the name has one.
    String name = at.group(2);
    String bare = name.replaceAll("[.-]+$", "");
    int start = at.start();
    return person(name)
        .map(p -> new Mention(start, start + 1 + name.length(), p))
        .or(() -> person(bare).map(p -> new Mention(start, start + 1 + bare.length(), p)));
  }

  private Optional<Person> person(String name) {
    if (!known.containsKey(name) && known.size() < LOOK_UPS) {
      known.put(name, rights.named(name).filter(p -> rights.mayView(p.key(), page)));
    }
    return known.getOrDefault(name, Optional.empty());
  }
}
