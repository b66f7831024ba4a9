/** Which articles go back to one act of reporting, and why. */
package org.stet.ui.families;
