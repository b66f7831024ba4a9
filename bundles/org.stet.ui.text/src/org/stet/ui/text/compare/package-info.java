/** Two texts side by side, paragraph beside paragraph. */
package org.stet.ui.text.compare;
