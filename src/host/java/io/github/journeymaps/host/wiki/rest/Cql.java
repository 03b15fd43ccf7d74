package io.github.journeymaps.host.wiki.rest;

import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentStore;
import io.github.journeymaps.host.wiki.content.Refused;
import io.github.journeymaps.host.wiki.markup.Renderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of Confluence's query language that the stand-in understands: {@code text}, {@code
 * siteSearch} and {@code title} with {@code ~}, {@code title}, {@code space}, {@code type} and
 * {@code id} with {@code =}, joined by {@code and}. Text is looked for in titles and in what is
 * written on the page; what macros draw is not searched.
 */
record Cql(List<Term> terms) {

  private static final Pattern TERM =
      Pattern.compile(
          "\\s*(\\w+)\\s*(~|=)\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([\\w-]+))\\s*(and\\b|$)?",
          Pattern.CASE_INSENSITIVE);

  static Cql of(String text) {
    List<Term> terms = new ArrayList<>();
    Matcher matcher = TERM.matcher(text);
    int end = 0;
    while (end < text.length() && matcher.region(end, text.length()).lookingAt()) {
      terms.add(term(matcher));
      end = matcher.end();
    }
    if (terms.isEmpty() || end < text.length()) {
      throw Refused.badRequest("Could not parse cql : " + text);
    }
    return new Cql(terms);
  }

  private static Term term(Matcher matcher) {
    String quoted = matcher.group(3);
    String value = quoted == null ? matcher.group(4) : quoted.replaceAll("\\\\(.)", "$1");
    Term term = new Term(matcher.group(1).toLowerCase(Locale.ROOT), matcher.group(2), value);
    term.test();
    return term;
  }

  /** Content that fits all terms, newest first; rights are not asked. */
  List<Content> in(ContentStore store) {
    Predicate<Content> all = terms.stream().map(Term::test).reduce(content -> true, Predicate::and);
    return store.holding("").stream()
        .filter(content -> !content.type().equals(Content.ATTACHMENT))
        .filter(all)
        .toList();
  }

  private record Term(String field, String operator, String value) {

    Predicate<Content> test() {
      return switch (field + operator) {
        case "text~", "sitesearch~" ->
            content -> holds(content.title()) || holds(Renderer.text(content));
        case "title~" -> content -> holds(content.title());
        case "title=" -> content -> content.title().equalsIgnoreCase(value);
        case "space=" -> content -> content.spaceKey().equalsIgnoreCase(value);
        case "type=" -> content -> content.type().equals(value);
        case "id=", "content=" -> content -> String.valueOf(content.id()).equals(value);
        default -> throw Refused.badRequest("Could not parse cql : " + field + " " + operator);
      };
    }

    private boolean holds(String text) {
      String words = value.replace("*", "").toLowerCase(Locale.ROOT);
      return text.toLowerCase(Locale.ROOT).contains(words);
    }
  }
}
