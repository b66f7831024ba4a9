/** When things happened as the articles have it, and when they said so. */
package org.stet.ui.timeline;
