package io.github.journeymaps.host.wiki;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.journeymaps.host.http.HttpException;
import io.github.journeymaps.host.wiki.content.Account;
import io.github.journeymaps.host.wiki.content.Attachments;
import io.github.journeymaps.host.wiki.content.Content;
import io.github.journeymaps.host.wiki.content.ContentChange;
import io.github.journeymaps.host.wiki.content.ContentListener;
import io.github.journeymaps.host.wiki.content.ContentService;
import io.github.journeymaps.host.wiki.content.NewContent;
import io.github.journeymaps.host.wiki.content.Right;
import io.github.journeymaps.store.ao.MariaServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.AfterClass;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.mariadb.jdbc.MariaDbDataSource;

/** The same on H2, on PostgreSQL and, where it is installed, on MariaDB. */
@RunWith(Parameterized.class)
public class ContentServiceTest {

  private static EmbeddedPostgres postgres;

  @Parameterized.Parameters(name = "{0}")
  public static List<String> databases() {
    return MariaServer.isInstalled()
        ? List.of("H2", "PostgreSQL", "MariaDB")
        : List.of("H2", "PostgreSQL");
  }

  private final ContentService contentService;
  private final Account editor;
  private final String title = "Page " + UUID.randomUUID();

  public ContentServiceTest(String database) throws IOException, SQLException {
    contentService = new ContentService(source(database));
    editor = account("editor");
  }

  private static DataSource source(String database) throws IOException, SQLException {
    return switch (database) {
      case "H2" -> h2();
      case "PostgreSQL" -> postgres();
      default -> new MariaDbDataSource(MariaServer.url());
    };
  }

  private static DataSource h2() {
    return JdbcConnectionPool.create("jdbc:h2:mem:library;DB_CLOSE_DELAY=-1", "sa", "");
  }

  private static DataSource postgres() throws IOException {
    postgres = postgres == null ? EmbeddedPostgres.start() : postgres;
    return postgres.getPostgresDatabase();
  }

  @AfterClass
  public static void stop() throws IOException {
    postgres.close();
    postgres = null;
  }

  private Account account(String name) {
    return contentService.accounts().find(name).orElse(null);
  }

  private Content page(String space) {
    return contentService.create(editor, NewContent.page(space, title, null, "<p>1</p>"));
  }

  private Content edit(Content page, String body) {
    return contentService.update(editor, page.id(), ContentChange.ofBody(page, body, "said"));
  }

  @Test
  public void rightsAreThoseOfTheTable() {
    assertThat(rights("DEMO", Right.VIEW)).containsExactly("admin", "editor", "viewer");
    assertThat(rights("DEMO", Right.COMMENT)).containsExactly("admin", "editor", "viewer");
    assertThat(rights("DEMO", Right.EDIT)).containsExactly("admin", "editor");
    assertThat(rights("OPEN", Right.VIEW))
        .containsExactly("admin", "editor", "viewer", "outsider", "anonymous");
    assertThat(rights("OPEN", Right.COMMENT))
        .containsExactly("admin", "editor", "viewer", "outsider");
    assertThat(rights("OPEN", Right.EDIT)).containsExactly("admin", "editor");
    assertThat(rights("SECRET", Right.VIEW)).containsExactly("admin", "editor");
    assertThat(rights("SECRET", Right.ADMINISTER)).containsExactly("admin");
  }

  private List<String> rights(String space, Right verb) {
    Content page = contentService.store().ofSpace(space, Content.PAGE).get(0);
    return List.of("admin", "editor", "viewer", "outsider", "anonymous").stream()
        .filter(name -> contentService.rights().on(account(name), verb, page))
        .toList();
  }

  @Test
  public void everyVersionIsKeptWithAnIdOfItsOwn() {
    Content page = page("DEMO");
    edit(edit(page, "<p>2</p>"), "<p>3</p>");
    List<Content> versions = contentService.store().versions(page.id());
    assertThat(versions).extracting(Content::version).containsExactly(3, 2, 1);
    assertThat(versions)
        .extracting(Content::body)
        .containsExactly("<p>3</p>", "<p>2</p>", "<p>1</p>");
    assertThat(versions).extracting(Content::latestId).containsOnly(page.id());
    assertThat(versions.get(0).id()).isEqualTo(page.id());
    assertThat(contentService.get(editor, versions.get(2).id()).body()).isEqualTo("<p>1</p>");
  }

  @Test
  public void aLongPageIsKeptWholeUnderAnIdAsConfluenceGivesThem() {
    String body = "<p>" + "Grüße 🙂 ".repeat(20_000) + "</p>";
    Content page = edit(page("DEMO"), body);
    assertThat(contentService.get(editor, page.id()).body()).isEqualTo(body);
    assertThat(page.id()).isGreaterThanOrEqualTo(65_537);
  }

  @Test
  public void aStaleChangeIsRefusedAndChangesNothing() {
    Content page = page("DEMO");
    edit(page, "<p>mine</p>");
    assertThatThrownBy(() -> edit(page, "<p>late</p>"))
        .isInstanceOfSatisfying(HttpException.class, e -> assertThat(e.status()).isEqualTo(409))
        .hasMessageContaining("next is: 3");
    assertThat(contentService.get(editor, page.id()).body()).isEqualTo("<p>mine</p>");
  }

  @Test
  public void readingIsRestrictedForPagesBelowToo() {
    Content page = page("DEMO");
    Content child =
        contentService.create(editor, NewContent.page("DEMO", title + " below", page.id(), ""));
    contentService.restrict(editor, page.id(), "read", List.of("editor"));
    assertThat(contentService.find(account("viewer"), page.id())).isEmpty();
    assertThat(contentService.find(account("viewer"), child.id())).isEmpty();
    assertThat(contentService.find(account("admin"), page.id())).isPresent();
    contentService.restrict(editor, page.id(), "read", List.of());
    assertThat(contentService.find(account("viewer"), child.id())).isPresent();
  }

  @Test
  public void updatingIsRestrictedForThePageAlone() {
    Content page = page("DEMO");
    contentService.restrict(account("admin"), page.id(), "update", List.of("admin"));
    assertThatThrownBy(() -> edit(page, "<p>2</p>"))
        .isInstanceOfSatisfying(HttpException.class, e -> assertThat(e.status()).isEqualTo(403));
    assertThat(contentService.find(account("viewer"), page.id())).isPresent();
  }

  @Test
  public void aTrashedPageComesBackAsItsNextVersionOrGoesForGood() {
    Content page = page("DEMO");
    contentService.trash(editor, page.id());
    assertThat(contentService.store().findPage("DEMO", title)).isEmpty();
    Content trashed = contentService.get(editor, page.id());
    contentService.restore(editor, page.id(), ContentChange.ofBody(trashed, trashed.body(), ""));
    assertThat(contentService.store().findPage("DEMO", title))
        .get()
        .extracting(Content::version)
        .isEqualTo(2);
    contentService.trash(editor, page.id());
    contentService.purge(account("admin"), page.id());
    assertThat(contentService.store().find(page.id())).isEmpty();
  }

  @Test
  public void aTitleIsTakenOnceInASpace() {
    page("DEMO");
    assertThatThrownBy(() -> page("DEMO")).hasMessageContaining("already exists");
    assertThat(page("OPEN").id()).isPositive();
  }

  @Test
  public void aListenerThatFailsTakesThePageWithIt() {
    contentService.tell(
        new ContentListener() {
          @Override
          public void created(Content made) {
            throw new IllegalStateException("listener");
          }
        });
    assertThatThrownBy(() -> page("DEMO")).hasMessage("listener");
    assertThat(contentService.store().findPage("DEMO", title)).isEmpty();
  }

  @Test
  public void whatAListenerWritesFallsWithThePage() {
    contentService.tell(
        new ContentListener() {
          @Override
          public void created(Content made) {
            write("of the listener");
            throw new IllegalStateException("later");
          }
        });
    assertThatThrownBy(() -> page("DEMO")).hasMessage("later");
    assertThat(contentService.store().setting("of the listener")).isEmpty();
  }

  /** As Active Objects does it: a connection of its own, a commit of its own. */
  private void write(String name) {
    try (Connection connection = contentService.transactions().getConnection()) {
      connection.setAutoCommit(false);
      connection
          .createStatement()
          .execute("insert into wiki_setting (name, text) values ('" + name + "', '')");
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  public void filesAreKeptByteByByte() {
    Attachments files = new Attachments(contentService);
    Content page = page("DEMO");
    byte[] bytes = new byte[300_000];
    new java.util.Random(1).nextBytes(bytes);
    Content file = files.attach(editor, page.id(), new Attachments.Upload("a.bin", "x/y", bytes));
    assertThat(files.bytes(file)).isEqualTo(bytes);
  }

  @Test
  public void aSecondStartFindsEverything() {
    Content page = page("SECRET");
    ContentService again = new ContentService(contentService.transactions());
    assertThat(again.get(editor, page.id())).isEqualTo(contentService.get(editor, page.id()));
    assertThat(again.spaces(editor)).hasSize(3);
  }
}
