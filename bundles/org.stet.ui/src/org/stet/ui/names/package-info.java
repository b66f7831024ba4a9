/** Who and what articles name, in which spellings, and who had them first. */
package org.stet.ui.names;
