package io.github.journeymaps.host.wiki.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.Query;

/**
 * The rows of content, every version one. It reads whatever is asked and asks nobody's rights: see
 * {@link ContentService} for that.
 */
public final class ContentStore {

  private static final String ALL = "select * from wiki_content ";
  private static final String COLUMNS =
      "original_id, type, status, space_key, title, parent_id, container_id, version, body, creator,"
          + " created, modifier, modified, message";
  private static final String VALUES =
      ":originalId, :type, :status, :spaceKey, :title, :parentId, :containerId, :version, :body,"
          + " :creator, :created, :modifier, :modified, :message";

  private final Jdbi jdbi;

  ContentStore(Jdbi jdbi) {
    this.jdbi = jdbi;
  }

  /** By id: current, trashed or an old version. */
  public Optional<Content> find(long id) {
    return first("where id = ?", id);
  }

  /** The current page with this title, whatever its case. */
  public Optional<Content> findPage(String spaceKey, String title) {
    return first(
        "where space_key = ? and lower(title) = lower(?) and status = 'current' and type = 'page'",
        spaceKey,
        title);
  }

  /** One version of a content; the current one has the highest number. */
  public Optional<Content> version(long id, int version) {
    return first("where (id = ? or original_id = ?) and version = ?", id, id, version);
  }

  /** All versions, the newest first. */
  public List<Content> versions(long id) {
    return list("where id = ? or original_id = ? order by version desc", id, id);
  }

  /** Current pages and blog posts of a space by title. */
  public List<Content> ofSpace(String spaceKey, String type) {
    return list(
        "where space_key = ? and type = ? and status = 'current' order by lower(title)",
        spaceKey,
        type);
  }

  /** What the bin of a space holds, newest first. */
  public List<Content> trash(String spaceKey) {
    return list(
        "where space_key = ? and status = 'trashed' and container_id is null order by modified desc",
        spaceKey);
  }

  /** Current pages right below this one. */
  public List<Content> children(long id) {
    return list("where parent_id = ? and status = 'current' order by lower(title)", id);
  }

  /** Current attachments of a page, the oldest first. */
  List<Content> attachments(long pageId) {
    return list(
        "where container_id = ? and type = 'attachment' and status = 'current' order by id",
        pageId);
  }

  /** Current content whose title or body holds the text, whatever its case. */
  public List<Content> holding(String text) {
    String like = "%" + text.toLowerCase(java.util.Locale.ROOT) + "%";
    return list(
        "where status = 'current' and (lower(title) like ? or lower(body) like ?)"
            + " order by modified desc",
        like,
        like);
  }

  /** The pages above, the top one first. */
  public List<Content> ancestors(Content content) {
    List<Content> above = new ArrayList<>();
    Optional<Content> parent = parent(content);
    while (parent.isPresent() && !above.contains(parent.get())) {
      above.add(0, parent.get());
      parent = parent(parent.get());
    }
    return above;
  }

  private Optional<Content> parent(Content content) {
    return Optional.ofNullable(content.parentId()).flatMap(this::find);
  }

  Content insert(Content content) {
    return jdbi.withHandle(handle -> insert(handle, content));
  }

  private Content insert(Handle handle, Content content) {
    long id =
        handle
            .createUpdate("insert into wiki_content (" + COLUMNS + ") values (" + VALUES + ")")
            .bindMethods(content)
            .executeAndReturnGeneratedKeys("id")
            .mapTo(long.class)
            .one();
    return handle.select(ALL + "where id = ?", id).map(mapper()).one();
  }

  /**
   * Keeps the current version as an old one and puts the next one in its place.
   *
   * @return false where somebody else was faster, and nothing is changed
   */
  boolean replace(Content now, Content next) {
    return jdbi.inTransaction(
        handle -> {
          boolean first =
              handle
                      .createUpdate(
                          "update wiki_content set title = :title, parent_id = :parentId,"
                              + " version = :version, body = :body, modifier = :modifier,"
                              + " modified = :modified, message = :message, status = :status"
                              + " where id = :id and version = :version - 1")
                      .bindMethods(next)
                      .execute()
                  == 1;
          if (first) {
            keepOld(handle, now);
          }
          return first;
        });
  }

  private void keepOld(Handle handle, Content old) {
    handle
        .createUpdate("insert into wiki_content (" + COLUMNS + ") values (" + VALUES + ")")
        .bindMethods(old)
        .bind("originalId", old.id())
        .bind("status", Content.HISTORICAL)
        .execute();
  }

  void status(long id, String status) {
    jdbi.useHandle(
        handle -> handle.execute("update wiki_content set status = ? where id = ?", status, id));
  }

  /** Children of a page that goes move up to its parent. */
  void liftChildren(Content page) {
    jdbi.useHandle(
        handle ->
            handle.execute(
                "update wiki_content set parent_id = ? where parent_id = ? and status <> 'historical'",
                page.parentId(),
                page.id()));
  }

  /** Removes a page with its versions, attachments and restrictions. */
  void purge(long id) {
    for (Content part : list("where container_id = ? and original_id is null", id)) {
      purge(part.id());
    }
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from wiki_file where content_id = ?", id);
          handle.execute("delete from wiki_restriction where content_id = ?", id);
          handle.execute("delete from wiki_content where id = ? or original_id = ?", id, id);
        });
  }

  void keepBytes(long id, byte[] bytes) {
    jdbi.useHandle(
        handle -> {
          handle.execute("delete from wiki_file where content_id = ?", id);
          handle.execute("insert into wiki_file (content_id, bytes) values (?, ?)", id, bytes);
        });
  }

  Optional<byte[]> bytes(long id) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select bytes from wiki_file where content_id = ?", id)
                .mapTo(byte[].class)
                .findFirst());
  }

  /** What was noted under a name, if anything. */
  public Optional<String> setting(String name) {
    return jdbi.withHandle(
        handle ->
            handle
                .select("select text from wiki_setting where name = ?", name)
                .mapTo(String.class)
                .findFirst());
  }

  /** Notes something once; a second note of this name is refused by the database. */
  public void note(String name, String text) {
    jdbi.useHandle(
        handle ->
            handle.execute("insert into wiki_setting (name, text) values (?, ?)", name, text));
  }

  private Optional<Content> first(String where, Object... values) {
    return jdbi.withHandle(handle -> query(handle, where, values).map(mapper()).findFirst());
  }

  private List<Content> list(String where, Object... values) {
    return jdbi.withHandle(handle -> query(handle, where, values).map(mapper()).list());
  }

  private static Query query(Handle handle, String where, Object... values) {
    return handle.select(ALL + where, values);
  }

  private static org.jdbi.v3.core.mapper.RowMapper<Content> mapper() {
    return ConstructorMapper.of(Content.class);
  }
}
