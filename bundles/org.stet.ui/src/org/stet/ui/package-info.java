/** Editor, views, handlers, wizards and preferences of the workbench. */
package org.stet.ui;
