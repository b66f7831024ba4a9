package org.stet.search;

/** Two made-up reports of one event, with much of what makes matching hard. */
final class Stories {

    static final String GAZETTE = """
            Harbour bridge shut for a year after cracks found

            The harbour bridge closed to all traffic on Monday after inspectors found cracks in
            three of its eleven supports, the council said.

            Repairs would cost £4.2m and take about a year. “We acted within the hour,” said Maren Holt.

            The council\u2019s engineers spent 4,200,000 crowns in the 1980s. Room 101 was closed, too.
            """;
    static final String HERALD = """
            Council knew of bridge cracks for months

            Closing it now means a bill of £2.4 million, works chief Maren Hold told the paper.

            The ferry crossing in the nai\u0308ve hope of co\u00ADop\u00ADer\u00ADa\u00ADtion \uD83D\uDE00 cost 1,5\u00A0million. U.S. visitors\u00A0paid in Zürich.

            Room 102 stays open on the 12th.
            """;

    private Stories() {
    }
}
