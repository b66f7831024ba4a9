/** The versions of an article: where annotations are in later ones, and what was edited without saying so. */
package org.stet.core.versions;
