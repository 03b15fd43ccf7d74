package io.github.journeymaps.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class NuValidatorTest {
  @Test
  public void findsAnIdThatOccursTwiceAndNothingInValidFragmentsWithAPopover() {
    var findings =
        NuValidator.check(
            List.of(
                "<p id=\"a\">Fine</p><div popover>More</div>",
                "<p id=\"a\">One</p><p id=\"a\">Two</p>",
                "<p id=\"a\">Fine</p>"));
    assertThat(findings).isNotEmpty().allMatch(finding -> finding.startsWith("1:"));
    assertThat(findings).anyMatch(finding -> finding.contains("Duplicate ID"));
  }
}
