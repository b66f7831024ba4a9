/** What a look across all articles of the open case found, kept up to date in the background, and what views of it share. */
package org.stet.ui.analysis;
