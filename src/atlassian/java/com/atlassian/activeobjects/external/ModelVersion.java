package com.atlassian.activeobjects.external;

/** Signature after the Active Objects plugin (1.4 source and later Javadoc). */
public final class ModelVersion implements Comparable<ModelVersion> {
  private final int version;

  private ModelVersion(int version) {
    this.version = version;
  }

  /** Null is version 0; otherwise an integer in decimal digits. */
  public static ModelVersion valueOf(String version) {
    return new ModelVersion(version == null ? 0 : Integer.parseInt(version));
  }

  public boolean isOlderThan(ModelVersion other) {
    return compareTo(other) < 0;
  }

  public boolean isNewerThan(ModelVersion other) {
    return compareTo(other) > 0;
  }

  public boolean isSame(ModelVersion other) {
    return compareTo(other) == 0;
  }

  @Override
  public int compareTo(ModelVersion other) {
    return Integer.compare(version, other.version);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ModelVersion && ((ModelVersion) other).version == version;
  }

  @Override
  public int hashCode() {
    return version;
  }

  @Override
  public String toString() {
    return Integer.toString(version);
  }
}
