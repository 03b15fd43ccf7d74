package io.github.journeymaps.swimlane;

import com.atlassian.cache.Cache;
import com.atlassian.cache.CacheManager;
import com.atlassian.cache.CacheSettingsBuilder;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.github.journeymaps.map.Card;
import io.github.journeymaps.map.Fields;
import io.github.journeymaps.map.JourneyMap;
import io.github.journeymaps.map.Persona;
import io.github.journeymaps.map.Vocabulary.LaneType;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Draws maps as HTML. Safe for threads. */
public final class Drawing {
  /** Drawings are some 100 KB: this bounds what they take of a node's memory. */
  private static final int MOST_KEPT = 200;

  private static final String MODULE = "io.github.journeymaps.confluence:templates";

  private final SoyTemplateRenderer soy;
  private final I18nResolver texts;
  private final Cache<Key, String> cache;

  /** What a drawing depends on; a map's revision stands for all that is in it. */
  private record Key(String id, long revision, ViewOptions options, Locale locale, Shown shown) {}

  public Drawing(SoyTemplateRenderer soy, I18nResolver texts, CacheManager caches) {
    this.soy = soy;
    this.texts = texts;
    cache =
        caches.getCache(
            Drawing.class.getName(),
            null,
            new CacheSettingsBuilder()
                .local()
                .maxEntries(MOST_KEPT)
                .expireAfterAccess(1, TimeUnit.HOURS)
                .build());
  }

  /** The whole section of a map. */
  public String section(JourneyMap map, ViewOptions options, Locale locale, Shown shown) {
    return render("Swimlane.section", view(map, options, locale, shown).section());
  }

  /**
   * The whole section of a revision of a map, from the cache where it was drawn before.
   *
   * @param map is asked only when it was not
   */
  public String section(
      String id,
      long revision,
      Supplier<JourneyMap> map,
      ViewOptions options,
      Locale locale,
      Shown shown) {
    return cache.get(
        new Key(id, revision, options, locale, shown),
        () -> section(map.get(), options, locale, shown));
  }

  /** What edits changed in the drawing of a map. */
  public Pieces pieces(
      JourneyMap before, JourneyMap after, ViewOptions options, Locale locale, Shown shown) {
    return new Redrawing(
            view(before, options, locale, shown), view(after, options, locale, shown), this::render)
        .pieces();
  }

  /** A new card without anything in it, for a browser to show one before it is drawn. */
  public String blankCard(Locale locale) {
    var words = new Words(texts, locale);
    var shown = Shown.on(LocalDate.EPOCH, "");
    return render(
        "Card.card",
        new CardView(words, Map.of(), shown, false)
            .of(new Card("", null, Fields.NONE), LaneType.TEXT));
  }

  private SwimlaneView view(JourneyMap map, ViewOptions options, Locale locale, Shown shown) {
    return new SwimlaneView(texts, locale, map, options, shown);
  }

  /**
   * A persona in full, as a card of its own.
   *
   * @param attachments the address before the name of its picture; null where there is none
   * @param live false where no script runs and no reader clicks: PDF, Word, mail
   */
  public String persona(Persona persona, String attachments, Locale locale, boolean live) {
    var view = new PersonaView(new Words(texts, locale));
    return render("Persona.card", view.card(persona, attachments, live));
  }

  /**
   * What stands where a persona would: says why there is none, and what to do.
   *
   * @param name {@code none}: no persona chosen yet; {@code missing}: not here, or not for this
   *     reader; {@code error}
   */
  public String personaState(String name) {
    return render("Persona.state", Map.of("name", name));
  }

  /**
   * What stands where somebody can begin a map: one new or there already, chosen on the page.
   *
   * @param page what the macro stands on
   * @param base the context path
   */
  public String begin(long page, String base) {
    return render("Swimlane.begin", Map.of("page", "" + page, "base", base));
  }

  /**
   * What stands where a map would: says why there is none, and what to do.
   *
   * @param name {@code none}: no map chosen yet; {@code missing}: not here, or not for this reader;
   *     {@code empty}: it has nothing to show; {@code error}
   */
  public String state(String name) {
    return render("Swimlane.state", Map.of("name", name));
  }

  private String render(String template, Map<String, Object> data) {
    return soy.render(MODULE, "JourneyMaps." + template, new LinkedHashMap<>(data));
  }
}
