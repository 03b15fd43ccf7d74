package com.atlassian.applinks.api.auth;

import evidence.Seen;

/**
 * Signature after the Application Links source (3.x, Apache 2.0): requests that say nothing of who
 * asks.
 */
@Seen("Application Links, source 3.x")
public interface Anonymous extends NonImpersonatingAuthenticationProvider {}
