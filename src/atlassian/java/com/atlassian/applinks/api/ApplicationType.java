package com.atlassian.applinks.api;

/** Signature after the Application Links source (3.x, Apache 2.0). */
public interface ApplicationType {
  String getI18nKey();
}
