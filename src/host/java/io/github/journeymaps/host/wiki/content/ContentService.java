package io.github.journeymaps.host.wiki.content;

import io.github.journeymaps.host.http.HttpException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;

/**
 * The wiki's content as users meet it: every reading and every change asks the rights first, and a
 * change publishes its event inside its own transaction, so that what listeners write stands or
 * falls with it.
 *
 * <p>An account of null is anonymous. What may not be seen is refused as if it were not there.
 */
public final class ContentService {

  private final Transactions transactions;
  private final ContentStore store;
  private final Accounts accounts;
  private final SpaceStore spaces;
  private final Rights rights;
  private final PageRules rules;
  private ContentListener happenings = ContentListener.NONE;

  /** Opens the library in this database; makes the tables and the seed where they are missing. */
  public ContentService(DataSource pool) {
    transactions = new Transactions(pool);
    Jdbi jdbi = Jdbi.create(transactions);
    Schema.prepare(jdbi);
    store = new ContentStore(jdbi);
    accounts = new Accounts(jdbi);
    spaces = new SpaceStore(jdbi);
    rights = new Rights(jdbi, store);
    rules = new PageRules(store);
  }

  /** Who is told of changes from now on. */
  public void tell(ContentListener listener) {
    happenings = listener;
  }

  /** The data source whose connections join the wiki's transactions. */
  public Transactions transactions() {
    return transactions;
  }

  /** The rows, without any question of rights. */
  public ContentStore store() {
    return store;
  }

  public Accounts accounts() {
    return accounts;
  }

  public SpaceStore spaces() {
    return spaces;
  }

  public Rights rights() {
    return rights;
  }

  /** The content with this id, if the account may see it; an old version counts, the bin too. */
  public Optional<Content> find(Account account, long id) {
    return store.find(id).filter(content -> rights.on(account, Right.VIEW, content));
  }

  /**
   * The content with this id.
   *
   * @throws HttpException 404 where it is not there or may not be seen
   */
  public Content get(Account account, long id) {
    return find(account, id).orElseThrow(() -> noContent(id));
  }

  /**
   * The content with this id, not in the bin, for changing it.
   *
   * @throws HttpException 404 where it may not be seen, 401 or 403 where it may not be changed
   */
  public Content getFor(Account account, Right verb, long id) {
    Content content = get(account, id);
    if (!rights.on(account, verb, content)) {
      throw mayNot(account, verb + " " + content.type() + " " + id);
    }
    return content;
  }

  /** Spaces that the account may see. */
  public List<SpaceRow> spaces(Account account) {
    return spaces.all().stream()
        .filter(space -> rights.inSpace(account, Right.VIEW, space.spaceKey()))
        .toList();
  }

  /** Those of a list that the account may see. */
  public List<Content> visible(Account account, List<Content> contents) {
    return contents.stream().filter(content -> rights.on(account, Right.VIEW, content)).toList();
  }

  /**
   * Makes new content.
   *
   * @throws HttpException 400 for a title that is empty, too long or taken, 404 for a space or
   *     container that may not be seen, 401 and 403 without the right
   */
  public Content create(Account account, NewContent wanted) {
    return in(
        () -> {
          String space = spaceFor(account, wanted);
          if (wanted.containerId() == null) {
            rules.checkTitle(space, wanted.type(), wanted.title(), 0);
            checkParent(account, space, wanted.parentId(), 0);
          }
          Content made = store.insert(Content.first(wanted, space, name(account), now()));
          happenings.created(made);
          return made;
        });
  }

  private String spaceFor(Account account, NewContent wanted) {
    if (wanted.containerId() != null) {
      return getFor(account, Right.EDIT, wanted.containerId()).spaceKey();
    }
    SpaceRow space =
        spaces
            .find(wanted.spaceKey())
            .filter(found -> rights.inSpace(account, Right.VIEW, found.spaceKey()))
            .orElseThrow(() -> HttpException.notFound("No space with key : " + wanted.spaceKey()));
    if (!rights.inSpace(account, Right.EDIT, space.spaceKey())) {
      throw mayNot(account, "create content in space " + space.spaceKey());
    }
    return space.spaceKey();
  }

  /**
   * Makes the next version. Another parent than before moves the page.
   *
   * @throws HttpException 409 where the version is not the one after the current one
   */
  public Content update(Account account, long id, ContentChange change) {
    return in(
        () -> {
          Content now = getFor(account, Right.EDIT, id);
          PageRules.checkVersion(now, change);
          rules.checkTitle(now.spaceKey(), now.type(), change.title(), id);
          checkParent(account, now.spaceKey(), change.parentId(), id);
          return replaced(now, now.next(change, name(account), now()));
        });
  }

  private Content replaced(Content now, Content next) {
    if (!store.replace(now, next)) {
      throw PageRules.stale(now.version() + 1, now.version() + 1);
    }
    happenings.updated(next, now);
    if (!java.util.Objects.equals(now.parentId(), next.parentId())) {
      happenings.moved(next, now);
    }
    return next;
  }

  /** Puts a page into the bin; an attachment is removed for good. */
  public void trash(Account account, long id) {
    in(
        () -> {
          Content content = getFor(account, Right.REMOVE, id);
          if (!content.isPage()) {
            store.purge(id);
            return null;
          }
          store.liftChildren(content);
          store.status(id, Content.TRASHED);
          happenings.trashed(store.find(id).orElseThrow());
          return null;
        });
  }

  /** Takes a page out of the bin, as its next version. */
  public Content restore(Account account, long id, ContentChange change) {
    return in(
        () -> {
          Content now = getFor(account, Right.EDIT, id);
          PageRules.checkVersion(now, change);
          rules.checkTitle(now.spaceKey(), now.type(), change.title(), id);
          Content next = now.next(change, name(account), now()).withStatus(Content.CURRENT);
          if (!store.replace(now, next)) {
            throw PageRules.stale(change.version(), now.version() + 1);
          }
          happenings.restored(next);
          return next;
        });
  }

  /** Removes what is in the bin for good. */
  public void purge(Account account, long id) {
    in(
        () -> {
          Content content = getFor(account, Right.ADMINISTER, id);
          if (!content.isTrashed()) {
            throw HttpException.badRequest("Content " + id + " is not in the trash");
          }
          happenings.removed(content);
          store.purge(id);
          return null;
        });
  }

  /** Restricts reading or updating a page to these users, nobody named to none. */
  public void restrict(Account account, long id, String operation, List<String> names) {
    in(
        () -> {
          Content content = getFor(account, Right.EDIT, id);
          names.stream()
              .filter(name -> accounts.find(name).isEmpty())
              .findFirst()
              .ifPresent(
                  name -> {
                    throw HttpException.badRequest("No user with username : " + name);
                  });
          rights.restrict(content.latestId(), operation, names);
          return null;
        });
  }

  private void checkParent(Account account, String space, Long parentId, long id) {
    if (parentId != null) {
      rules.checkParent(get(account, parentId), space, id);
    }
  }

  /** The same for what is not there and for what may not be seen. */
  public static HttpException noContent(long id) {
    return HttpException.notFound("No content found with id: ContentId{id=" + id + "}");
  }

  public static HttpException notLoggedIn() {
    return HttpException.of(401, "Client must be authenticated to access this resource.");
  }

  private static HttpException mayNot(Account account, String what) {
    return account == null
        ? notLoggedIn()
        : HttpException.forbidden("User " + account.name() + " is not permitted to " + what);
  }

  private static String name(Account account) {
    return account == null ? "" : account.name();
  }

  private static Instant now() {
    return Instant.now().truncatedTo(ChronoUnit.MILLIS);
  }

  private <T> T in(Supplier<T> work) {
    return transactions.in(work);
  }
}
