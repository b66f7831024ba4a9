/** What an analysis reads in articles, as those take it who cannot see the analysis. */
package org.stet.core.facts;
