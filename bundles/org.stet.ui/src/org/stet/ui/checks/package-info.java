/** Views of a checker: what nobody else has, and what was checked before. */
package org.stet.ui.checks;
