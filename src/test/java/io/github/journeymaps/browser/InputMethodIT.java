package io.github.journeymaps.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** Writing with an input method, and with keyboards that have no Latin letters. */
public class InputMethodIT {
  /** As Safari tells of the key that ends composing: only its number is the input method's. */
  private static final String PRESS =
      "(element, key) => element.dispatchEvent(new KeyboardEvent('keydown',"
          + " {bubbles: true, cancelable: true, ...key}))";

  private static final String ENDS_COMPOSING = "{key: '%s', keyCode: 229}";

  @Rule public final Visit visit = new Visit();

  private final TwoCardMap desk = new TwoCardMap();
  private Page page;
  private CDPSession keys;
  private Locator map;

  @Before
  public void edit() {
    page = visit.desktop("editor");
    map = desk.edit(page);
    keys = page.context().newCDPSession(page);
  }

  private static void press(Locator element, String key) {
    element.evaluate("element => (" + PRESS + ")(element, " + key + ")");
  }

  private Locator field() {
    return map.locator(".journey-map-field textarea");
  }

  private Locator cards() {
    return map.locator(".journey-map-table [data-card-id]");
  }

  /** The word is there, and not sure yet. */
  private void compose(String word) {
    var composed = new JsonObject();
    composed.addProperty("text", word);
    composed.addProperty("selectionStart", word.length());
    composed.addProperty("selectionEnd", word.length());
    keys.send("Input.imeSetComposition", composed);
  }

  /** It writes nothing: the input method has it. */
  private void pressWhileComposing(String key, int code) {
    var pressed = new JsonObject();
    pressed.addProperty("type", "rawKeyDown");
    pressed.addProperty("key", key);
    pressed.addProperty("code", key);
    pressed.addProperty("windowsVirtualKeyCode", code);
    keys.send("Input.dispatchKeyEvent", pressed);
  }

  private void confirm(String word) {
    var written = new JsonObject();
    written.addProperty("text", word);
    keys.send("Input.insertText", written);
  }

  @Test
  public void keysOfAnInputMethodEndNothingThatIsBeingWritten() {
    desk.cell(map, 2).focus();
    page.keyboard().press("Enter");
    page.keyboard().type("Waits for ");
    compose("びょうい");
    pressWhileComposing("Enter", 13);
    pressWhileComposing("Escape", 27);
    assertThat(field()).isFocused();
    confirm("病院");
    press(field(), ENDS_COMPOSING.formatted("Enter"));
    press(field(), ENDS_COMPOSING.formatted("Escape"));
    press(field(), ENDS_COMPOSING.formatted("Tab"));
    assertThat(field()).hasValue("Waits for 病院");
    assertThat(cards()).hasCount(2);
    page.keyboard().press("Control+Enter");
    assertThat(field()).hasCount(0);
    assertThat(cards()).hasCount(3);
    assertThat(cards().last()).containsText("Waits for 病院");
    commentWithAnInputMethod();
  }

  private void commentWithAnInputMethod() {
    TwoCardMap.menu(map, desk.one, "comments");
    Locator panel = map.locator(".journey-map-talk");
    Locator comment = panel.locator("textarea");
    assertThat(comment).isFocused();
    page.keyboard().type("Says ");
    compose("びょう");
    pressWhileComposing("Escape", 27);
    press(comment, ENDS_COMPOSING.formatted("Escape"));
    press(comment, "{key: 'Enter', ctrlKey: true, keyCode: 229}");
    assertThat(panel).isVisible();
    assertThat(panel.locator(".journey-map-comment-text")).hasCount(0);
    confirm("病");
    assertThat(comment).hasValue("Says 病");
  }

  @Test
  public void everyKeyboardHasTheShortcutsAndBeginsToWrite() {
    TwoCardMap.card(map, desk.one).focus();
    page.keyboard().press("Delete");
    assertThat(cards()).hasCount(1);
    press(TwoCardMap.card(map, desk.two), "{key: 'я', code: 'KeyZ', ctrlKey: true}");
    assertThat(cards()).hasCount(2);
    press(TwoCardMap.card(map, desk.two), "{key: 'н', code: 'KeyY', ctrlKey: true}");
    assertThat(cards()).hasCount(1);
    desk.cell(map, 2).focus();
    press(desk.cell(map, 2), "{key: '@', code: 'KeyL', altKey: true}");
    assertThat(field()).isFocused();
    page.keyboard().press("Escape");
    press(desk.cell(map, 2), "{key: 'д', code: 'KeyL', altKey: true}");
    assertThat(field()).hasCount(0);
    assertThat(map.locator("dialog[open] [role='combobox']")).isFocused();
  }
}
