/** Where articles differ: what was found, why, and what a person decides about it. */
package org.stet.ui.discrepancies;
