package io.github.journeymaps.store.ao;

import com.atlassian.activeobjects.external.ActiveObjects;
import io.github.journeymaps.store.Note;
import io.github.journeymaps.store.Notes;
import java.util.Arrays;
import java.util.List;
import net.java.ao.DBParam;
import net.java.ao.Query;

/** Notes in {@link NoteRow}. */
public final class AoNotes implements Notes {
  private final ActiveObjects ao;

  public AoNotes(ActiveObjects ao) {
    this.ao = ao;
  }

  @Override
  public void add(long page, String user) {
    ao.create(
        NoteRow.class,
        new DBParam("PAGE_ID", page),
        new DBParam("USER_KEY", ColumnText.column(user, 255)));
  }

  @Override
  public List<Note> take(int limit) {
    var oldest = Query.select().order("ID ASC").limit(limit);
    return ao.executeInTransaction(
        () ->
            Arrays.stream(ao.find(NoteRow.class, oldest))
                .filter(this::isMine)
                .map(row -> new Note(row.getPageId(), row.getUserKey()))
                .distinct()
                .toList());
  }

  /** Of two nodes that found the same note, one has deleted it. */
  private boolean isMine(NoteRow row) {
    return ao.deleteWithSQL(NoteRow.class, "ID = ?", row.getID()) == 1;
  }
}
