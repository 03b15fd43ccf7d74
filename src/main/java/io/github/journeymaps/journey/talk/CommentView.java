package io.github.journeymaps.journey.talk;

import io.github.journeymaps.store.Comment;
import java.util.List;

/** A comment, and who is named in it, in the order of its text. */
public record CommentView(Comment comment, List<Mention> mentions) {}
