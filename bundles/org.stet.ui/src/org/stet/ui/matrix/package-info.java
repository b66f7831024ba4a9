/** Claims against articles: who gives which value. */
package org.stet.ui.matrix;
