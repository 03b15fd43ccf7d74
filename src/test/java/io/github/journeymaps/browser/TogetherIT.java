package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.Rule;
import org.junit.Test;

/** Several people edit one map at the same time. */
public class TogetherIT {
  @Rule public final Visit visit = new Visit();

  private final Desk desk = new Desk();

  @Test
  public void whatOthersDoLeavesFocusScrollingAndTypedTextAlone() {
    Page page = visit.desktop("editor");
    Locator map = desk.edit(page);
    Desk.begin(map, desk.one, "Being typed");
    Locator field = map.locator(".journey-map-field textarea");
    field.evaluate("f => { f.setSelectionRange(2, 5); f.marked = true; }");
    String added = UUID.randomUUID().toString();
    desk.ops("admin", Desk.set(desk.two, "By another"), desk.add(added, 0, "Beside it"));
    assertThat(Desk.card(map, desk.two)).containsText("By another");
    assertThat(Desk.card(map, added)).containsText("Beside it");
    assertThat(
            field.evaluate(
                "f => [f.marked, f === document.activeElement, f.value, f.selectionStart, f.selectionEnd].join()"))
        .isEqualTo("true,true,Being typed,2,5");
    page.keyboard().press("Control+Enter");
    assertThat(Desk.card(map, desk.one)).containsText("Being typed");
    assertThat(Desk.saving(map)).hasText("Saved");
    assertThat(desk.text(desk.one)).isEqualTo("Being typed");
  }
}
