package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;
import evidence.Seen;

/** Signature after the Application Links source (3.x, Apache 2.0). */
@Seen("Application Links, source 3.x")
public interface JiraApplicationType extends ApplicationType {}
