package io.github.journeymaps.admin;

import static org.assertj.core.api.Assertions.assertThat;

import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.soy.renderer.SoyTemplateRenderer;
import io.github.journeymaps.admin.BackLinksView.Part;
import io.github.journeymaps.journey.SmallWiki;
import io.github.journeymaps.journey.issues.BackLinks.Open;
import io.github.journeymaps.map.IssueLink;
import io.github.journeymaps.rest.JsonViews;
import io.github.journeymaps.store.CardIssue;
import io.github.journeymaps.store.CardIssue.State;
import io.github.journeymaps.swimlane.SoyTestRenderer;
import io.github.journeymaps.swimlane.TestTexts;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.junit.Test;
import org.mockito.Mockito;

/** What administrators see of back-links that are not done. */
public class BackLinksViewTest {
  private static final Instant DAY = Instant.parse("2026-05-01T10:00:00Z");

  private static BackLinksView view(SoyTemplateRenderer soy, Locale locale) {
    var locales = Mockito.mock(LocaleResolver.class);
    Mockito.when(locales.getLocale()).thenReturn(locale);
    return new BackLinksView(soy, new TestTexts(locale), locales, new JsonViews(new SmallWiki()));
  }

  private static Open open(String title, State state, String failure) {
    var link = new IssueLink("S", "CX-1");
    var issue = new CardIssue(1, "M", "C", link, state, "k-editor", DAY, DAY, 2, failure);
    return new Open(issue, title, title == null ? null : "http://jira/browse/CX-1");
  }

  private static final Part PART =
      new Part(
          List.of(open("Shop <b>", State.WANTED, "login"), open(null, State.UNWANTED, "no-server")),
          100,
          "abc",
          true);

  @Test
  public void everyLineSaysWhatIsToDoSinceWhenAndWhyItFailed() {
    String page =
        view(SoyTestRenderer.soy2015(Locale.ENGLISH), Locale.ENGLISH).draw(PART, "/c/page");
    assertThat(page)
        .contains("content=\"atl.admin\"", "Shop &lt;b&gt;", "Full editor", "May 1, 2026")
        .contains(
            "<a href=\"http://jira/browse/CX-1\">CX-1</a>",
            "<td>CX-1</td>",
            "(deleted, or not for you)")
        .contains("Add the link", "Remove the link", "has not yet allowed", "the log tells what")
        .contains("name=\"token\" value=\"abc\"", "href=\"/c/page?start=100\"")
        .contains("Nothing was tried")
        .doesNotContain("journeymaps.");
  }

  @Test
  public void withNothingToDoThereIsNothingToPress() {
    String page =
        view(SoyTestRenderer.soy2015(Locale.GERMAN), Locale.GERMAN)
            .draw(new Part(List.of(), null, "abc", false), "/c/page");
    assertThat(page).contains("Alles ist erledigt").doesNotContain("<form", "<table", "start=");
  }

  @Test
  public void olderSoyDrawsTheSame() {
    assertThat(view(SoyTestRenderer.soy2012(Locale.GERMAN), Locale.GERMAN).draw(PART, "/c"))
        .isEqualTo(view(SoyTestRenderer.soy2015(Locale.GERMAN), Locale.GERMAN).draw(PART, "/c"));
  }
}
