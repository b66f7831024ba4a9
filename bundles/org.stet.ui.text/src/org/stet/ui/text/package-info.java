/** Shows one article with its annotations on JFace text, without the workbench. */
package org.stet.ui.text;
