package io.github.journeymaps.host.wiki.content;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * The wiki's own tables, made and filled once, at the first start. What stands in braces is written
 * as the {@link SqlDialect} of the database has it.
 */
final class Schema {

  private static final List<String> TABLES =
      List.of(
          "create table if not exists wiki_user (name varchar(100) primary key,"
              + " full_name varchar(255) not null, password varchar(100) not null,"
              + " admin boolean not null)",
          "create table if not exists wiki_space (id {id} primary key,"
              + " space_key varchar(100) not null unique, name varchar(255) not null) {first id}",
          "create table if not exists wiki_right (space_key varchar(100) not null,"
              + " who varchar(100) not null, verb varchar(20) not null,"
              + " primary key (space_key, who, verb))",
          "create table if not exists wiki_content (id {id} primary key,"
              + " original_id bigint, type varchar(20) not null,"
              + " status varchar(20) not null, space_key varchar(100) not null,"
              + " title varchar(255) not null, parent_id bigint, container_id bigint,"
              + " version integer not null, body {text} not null, creator varchar(100) not null,"
              + " created {time} not null, modifier varchar(100) not null,"
              + " modified {time} not null, message varchar(1000) not null) {first id}",
          "create index if not exists wiki_content_title on wiki_content (space_key, title)",
          "create index if not exists wiki_content_versions on wiki_content (original_id)",
          "create index if not exists wiki_content_parent on wiki_content (parent_id)",
          "create index if not exists wiki_content_container on wiki_content (container_id)",
          "create table if not exists wiki_restriction (content_id bigint not null,"
              + " verb varchar(20) not null, user_name varchar(100) not null,"
              + " primary key (content_id, verb, user_name))",
          "create table if not exists wiki_setting (name varchar(100) primary key,"
              + " text varchar(1000) not null)",
          "create table if not exists wiki_file (content_id bigint primary key,"
              + " bytes {bytes} not null)");

  private Schema() {}

  /** Makes what is missing; content that is there already stays as it is. */
  static void prepare(Jdbi jdbi) {
    jdbi.useTransaction(
        handle -> {
          SqlDialect dialect = SqlDialect.of(handle);
          TABLES.forEach(table -> handle.execute(dialect.write(table)));
          if (handle.select("select count(*) from wiki_user").mapTo(int.class).one() == 0) {
            seed(handle);
          }
        });
  }

  private static void seed(Handle handle) {
    user(handle, "admin", "Alex Admin", true);
    user(handle, "editor", "Edda Editor", false);
    user(handle, "viewer", "Vito Viewer", false);
    user(handle, "outsider", "Olu Outsider", false);
    space(handle, "DEMO", "Demonstration Space");
    space(handle, "OPEN", "Open Space");
    space(handle, "SECRET", "Secret Space");
    List.of("DEMO", "OPEN", "SECRET").forEach(space -> writers(handle, space));
    grant(handle, "DEMO", "viewer", Right.VIEW, Right.COMMENT);
    grant(handle, "OPEN", Rights.ANYBODY, Right.VIEW);
    grant(handle, "OPEN", Rights.LOGGED_IN, Right.VIEW, Right.COMMENT);
  }

  private static void writers(Handle handle, String space) {
    grant(handle, space, "admin", Right.values());
    grant(handle, space, "editor", Right.VIEW, Right.COMMENT, Right.EDIT, Right.REMOVE);
  }

  private static void user(Handle handle, String name, String fullName, boolean admin) {
    handle.execute(
        "insert into wiki_user (name, full_name, password, admin) values (?, ?, ?, ?)",
        name,
        fullName,
        name,
        admin);
  }

  private static void space(Handle handle, String key, String name) {
    Instant now = Instant.now();
    handle.execute("insert into wiki_space (space_key, name) values (?, ?)", key, name);
    handle.execute(
        "insert into wiki_content (type, status, space_key, title, version, body, creator, created,"
            + " modifier, modified, message) values ('page', 'current', ?, ?, 1, ?, 'admin',"
            + " ?, 'admin', ?, '')",
        key,
        name + " Home",
        "<p>Welcome to the " + name + ".</p>",
        now,
        now);
  }

  private static void grant(Handle handle, String space, String who, Right... verbs) {
    for (Right verb : verbs) {
      handle.execute(
          "insert into wiki_right (space_key, who, verb) values (?, ?, ?)",
          space,
          who,
          verb.name());
    }
  }
}
