/** Two versions of an article side by side. */
package org.stet.ui.compare;
