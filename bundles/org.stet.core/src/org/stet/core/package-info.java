/** Opens, edits, journals and saves a case; anchors annotations; keeps the audit log. */
package org.stet.core;
