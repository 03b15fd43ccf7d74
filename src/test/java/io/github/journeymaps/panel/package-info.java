/** Tests of the panel's form. */
package io.github.journeymaps.panel;
