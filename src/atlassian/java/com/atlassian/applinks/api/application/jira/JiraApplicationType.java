package com.atlassian.applinks.api.application.jira;

import com.atlassian.applinks.api.ApplicationType;

/** Signature after the Application Links source (3.x, Apache 2.0). */
public interface JiraApplicationType extends ApplicationType {}
