package io.github.journeymaps.journey;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People named in a text, as {@code @name} or {@code [~name]}. Only people who may see the page
 * count, so that nobody learns of others by trying names.
 */
final class Mentions {
  private static final Pattern NAMED =
      Pattern.compile("\\[~([^\\[\\]\\s]{1,255})\\]|(?<![\\w@.])@(\\w[\\w.-]{0,254})");

  /** More are looked up for nobody. */
  private static final int MOST = 50;

  private final Rights rights;

  Mentions(Rights rights) {
    this.rights = rights;
  }

  /** In the order of the text. */
  List<Mention> in(String text, long page) {
    var found = new ArrayList<Mention>();
    Matcher matcher = NAMED.matcher(text);
    for (int asked = 0; asked < MOST && matcher.find(); asked++) {
      mention(matcher, page).ifPresent(found::add);
    }
    return found;
  }

  private Optional<Mention> mention(Matcher at, long page) {
    if (at.group(1) != null) {
      return person(at.group(1), page).map(p -> new Mention(at.start(), at.end(), p));
    }
    // The full stop behind a name ends the sentence, unless the name has one.
    String name = at.group(2);
    String bare = name.replaceAll("[.-]+$", "");
    int start = at.start();
    return person(name, page)
        .map(p -> new Mention(start, start + 1 + name.length(), p))
        .or(() -> person(bare, page).map(p -> new Mention(start, start + 1 + bare.length(), p)));
  }

  private Optional<Person> person(String name, long page) {
    return rights.named(name).filter(person -> rights.mayView(person.key(), page));
  }
}
