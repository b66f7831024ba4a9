package org.stet.ui.text;

/** The part a passage plays in an article; shown by size, weight and colour only. */
public enum StructureKind {

    HEADLINE, STANDFIRST, BYLINE, DATELINE, SECTION_HEADING, CAPTION
}
