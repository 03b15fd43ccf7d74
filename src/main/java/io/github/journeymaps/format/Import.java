package io.github.journeymaps.format;

import io.github.journeymaps.map.Fields;
import java.util.List;

/** Reads a file that is to become a map. Safe for threads. */
public interface Import extends FileFormat {
  /**
   * The document in the file, as {@link io.github.journeymaps.map.Document#read} takes it: it need
   * not be a map yet.
   *
   * @throws UnreadableFile when the file is not of this format
   */
  Fields read(byte[] file);

  /**
   * Where the things are that problems name; asked for a file that was read and is no map.
   *
   * @param paths in the document
   * @return for each path, in order, its place or that of what it ought to be in
   */
  List<FilePlace> places(byte[] file, List<String> paths);
}
