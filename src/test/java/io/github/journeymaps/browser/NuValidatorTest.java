package io.github.journeymaps.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.Test;

public class NuValidatorTest {
  @Test
  public void finds_nothing_in_a_valid_fragment_with_a_popover() {
    assertThat(NuValidator.check("<p>Fine</p><div popover>More</div>")).isEmpty();
  }

  @Test
  public void finds_an_id_that_occurs_twice() {
    assertThat(NuValidator.check("<p id=\"a\">One</p><p id=\"a\">Two</p>"))
        .anyMatch(finding -> finding.contains("Duplicate ID"));
  }
}
