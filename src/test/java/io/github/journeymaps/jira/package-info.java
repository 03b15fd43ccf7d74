/** Tests of what Jiras say, with application links that play their answers. */
package io.github.journeymaps.jira;
