package com.atlassian.applinks.api.auth;

/** Signature after the Application Links source (3.x, Apache 2.0). */
public interface NonImpersonatingAuthenticationProvider extends AuthenticationProvider {}
