package io.github.journeymaps.host;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.journeymaps.host.container.Habits;
import io.github.journeymaps.outside.Visitor;
import org.junit.Test;

/** The packed plugin in a host that does otherwise what nobody knows of Confluence. */
public class OtherHabitsIT {
  @Test
  public void thePluginStartsAnswersAndDrawsThereToo() throws Exception {
    HostOptions options = HostOptions.forTests().with(Habits.OTHER).withDemo();
    try (Host host = Host.start(options)) {
      Visitor viewer = new Visitor(host.url(), "viewer");
      assertThat(viewer.get("/rest/journey-maps/1.0/maps").status()).isEqualTo(200);
      assertThat(viewer.get("/rest/journey-maps/1.0/maps/none").status()).isEqualTo(404);
      assertThat(viewer.get("/display/DEMO/Hospital+stay").text())
          .contains("<section class=\"journey-map\"");
    }
  }
}
