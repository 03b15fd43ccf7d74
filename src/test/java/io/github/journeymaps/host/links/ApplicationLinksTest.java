package io.github.journeymaps.host.links;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.atlassian.applinks.api.ApplicationId;
import com.atlassian.applinks.api.ApplicationType;
import com.atlassian.applinks.api.ReadOnlyApplicationLink;
import com.atlassian.applinks.api.application.jira.JiraApplicationType;
import com.atlassian.applinks.api.auth.Anonymous;
import com.atlassian.applinks.api.auth.AuthenticationProvider;
import java.net.URI;
import java.util.List;
import org.junit.Test;

/** Which links there are, and where people are sent to authorise us. */
public class ApplicationLinksTest {
  private static final URI SITE = URI.create("http://localhost:1990/confluence");
  private static final ApplicationLinks LINKS =
      new ApplicationLinks(
          List.of(jira(1, "http://one/jira"), jira(2, "http://two/jira")), () -> SITE);

  private static LinkedJira jira(int number, String url) {
    return LinkedJira.of(number, URI.create(url), "secret");
  }

  private interface OtherType extends ApplicationType {}

  @Test
  public void theyAreJirasWithTheFirstAsPrimary() {
    assertThat(LINKS.getApplicationLinks(JiraApplicationType.class))
        .isEqualTo(LINKS.getApplicationLinks())
        .extracting(ReadOnlyApplicationLink::getName, ReadOnlyApplicationLink::isPrimary)
        .containsExactly(tuple("Jira", true), tuple("Jira 2", false));
    assertThat(LINKS.getPrimaryApplicationLink(JiraApplicationType.class).getRpcUrl())
        .hasToString("http://one/jira");
  }

  @Test
  public void anotherTypeHasNone() {
    assertThat(LINKS.getApplicationLinks(OtherType.class)).isEmpty();
    assertThat(LINKS.getPrimaryApplicationLink(OtherType.class)).isNull();
  }

  @Test
  public void aLinkIsFoundByItsIdWhichNeverChanges() {
    ApplicationId id = new ApplicationId("6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10");
    assertThat(LINKS.getApplicationLink(id).getName()).isEqualTo("Jira");
    assertThat(LINKS.getApplicationLink(new ApplicationId("other"))).isNull();
  }

  @Test
  public void aSiteWithoutLinksHasNone() {
    ApplicationLinks none = new ApplicationLinks(List.of(), () -> SITE);
    assertThat(none.getApplicationLinks()).isEmpty();
    assertThat(none.getPrimaryApplicationLink(JiraApplicationType.class)).isNull();
  }

  @Test
  public void usersAuthoriseUsByADanceThatEndsWhereTheyWant() {
    var requests =
        LINKS
            .getPrimaryApplicationLink(JiraApplicationType.class)
            .createAuthenticatedRequestFactory();
    String dance = SITE + "/plugins/servlet/applinks/oauth/login-dance/authorize";
    String link = dance + "?applicationLinkID=6b3f2c1e-8d5a-3f47-9c20-5a1e7b9d4c10";
    assertThat(requests.getAuthorisationURI()).hasToString(link);
    assertThat(requests.getAuthorisationURI(URI.create(SITE + "/x?a=b&c")))
        .hasToString(
            link + "&redirectUrl=http%3A%2F%2Flocalhost%3A1990%2Fconfluence%2Fx%3Fa%3Db%26c");
  }

  @Test
  public void whoAsksAnonymouslyHasNothingToAuthoriseAndOtherWaysAreNotSetUp() {
    ReadOnlyApplicationLink link = LINKS.getPrimaryApplicationLink(JiraApplicationType.class);
    assertThat(link.createAuthenticatedRequestFactory(Anonymous.class).getAuthorisationURI())
        .isNull();
    assertThat(link.createAuthenticatedRequestFactory(AuthenticationProvider.class)).isNull();
  }

  @Test
  public void theSecretOfALinkIsInNoText() {
    assertThat(jira(1, "http://one/jira")).hasToString("Jira (http://one/jira)");
  }

  @Test
  public void anAddressCoversWhatLiesBelowItAndNothingElse() {
    BaseAddress jira = new BaseAddress(URI.create("http://one:80/jira"));
    assertThat(
            List.of("http://one:80/jira", "HTTP://ONE:80/jira/x", "http://one:80/x/../jira/a?b#c"))
        .allMatch(url -> jira.covers(URI.create(url)));
    assertThat(
            List.of(
                "http://one:80/jirafe",
                "http://one:80/jira/../x",
                "http://one:80/jira/%2e%2e/x",
                "http://one:80/jira/..%5Cx",
                "http://one:80/jira/..%2fx",
                "http://one:81/jira/x",
                "https://one:80/jira/x",
                "http://two:80/jira/x",
                "http://one:80@two/jira/x",
                "mailto:one",
                "/jira/x"))
        .noneMatch(url -> jira.covers(URI.create(url)));
  }
}
