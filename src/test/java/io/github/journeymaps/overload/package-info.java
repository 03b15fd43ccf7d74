/** More than a server has room for, asked by strangers. */
package io.github.journeymaps.overload;
