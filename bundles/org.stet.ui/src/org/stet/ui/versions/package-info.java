/** What became of an article and of the annotations in it when it was captured again. */
package org.stet.ui.versions;
