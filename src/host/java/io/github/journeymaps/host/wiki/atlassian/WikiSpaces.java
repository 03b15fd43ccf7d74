package io.github.journeymaps.host.wiki.atlassian;

import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;
import io.github.journeymaps.host.wiki.content.SpaceStore;
import java.util.List;

/** Confluence's space manager. */
final class WikiSpaces implements SpaceManager {

  private final SpaceStore spaces;

  WikiSpaces(SpaceStore spaces) {
    this.spaces = spaces;
  }

  @Override
  public Space getSpace(String key) {
    return spaces.find(key).map(ContentEntities::space).orElse(null);
  }

  @Override
  public List<Space> getAllSpaces() {
    return spaces.all().stream().map(ContentEntities::space).toList();
  }
}
