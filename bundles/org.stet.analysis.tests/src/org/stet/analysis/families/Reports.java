package org.stet.analysis.families;

import java.util.List;
import java.util.stream.Stream;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Articles;

/** One story as an agency, its customers and others tell it. */
final class Reports {

    static final ArticleText AGENCY = agency("Coast News Service", "2026-05-06T14:20:00+01:00", """
            Quay closed after crack is found
            PORT ELLIN (CNS) — The quay at Port Ellin was closed on Wednesday after a diver found a crack 3.5 metres long below the waterline.
            Repairs would cost £4.2 million and take about a year, the works chief told the council in a hurried meeting on Monday.
            "We shut it within the hour," said Zoë Brühl, 51. "I would rather be shouted at than sorry."
            At least 120 boats will have to be moved to berths further up the river before the first cranes can come down the lane.
            It is the second time in nine years that the old wall has been patched, according to the harbour records.""");

    static final ArticleText REPRINT = Articles.of("Gazette", "2026-05-06T18:05:00+01:00", """
            Harbour wall scare shuts quay
            The quay at Port Ellin was closed on Wednesday after a diver found a crack 3.5 metres long below the waterline.
            Repairs would cost £2.4 million and take about a year, the works chief told the council in a hurried meeting on Monday.
            “We shut it within the hour,” said Zoë Brühl, 51. “I would rather be shouted at than sorry.”
            At least 120 boats will have to be moved to berths further up the river before the first cranes can come down the lane.""");

    static final ArticleText PART = Articles.of("Courier", "2026-05-07", """
            ‘My boat is my house’
            Ida Penrose sleeps on the Marigold with two dogs and a parrot, and nobody has told her where to go.
            At least 120 boats will have to be moved to berths further up the river before the first cranes can come down the lane.
            “I came here for the quiet,” she said over the noise of a generator, and poured the tea.
            It is the second time in nine years that the old wall has been patched, according to the harbour records.
            A neighbour who repairs sails offered her his loft, but the parrot does not care for stairs.""");

    static final ArticleText RETOLD = Articles.of("Quickly", "2026-05-07T06:00:00Z", """
            Massive Crack Discovered In Quay
            Port Ellin's quay was shut down on Wednesday following the discovery by a diver of a crack measuring 3.5 metres beneath the waterline.
            According to the works chief, who addressed the council on Monday, the repairs are going to cost £4.2 million and last roughly a year.
            "We closed it in under an hour," stated Zoë Brühl, aged 51, who would sooner be shouted at.
            No fewer than 120 boats are required to be moved to other berths up the river prior to the arrival of the first cranes.
            The harbour records show this marks the second patching of the old wall within nine years.""");

    static final ArticleText INDEPENDENT = Articles.of("Bugle", "2026-05-07", """
            Divers, a crack and a very long night
            Pieter Voss was forty minutes into his shift when his lamp slid over something that had not been there in March.
            “We shut it within the hour,” said Zoë Brühl, 51. “I would rather be shouted at than sorry.”
            He swam its length twice: 3.5 metres, he reckons, and wide enough for a hand. The bill may come to £4.2 million.
            By dawn the quay was taped off and the fish auction had moved to a car park, where the ice melted.""");

    private Reports() {
    }

    static ArticleText agency(String outlet, String published, String text) {
        var article = Articles.of(outlet, published, text);
        return new ArticleText(article.id(), article.file(), outlet, true, article.published(), "", List.of(), text, article.structure());
    }

    static ArticleText byline(ArticleText article, String byline) {
        return new ArticleText(article.id(), article.file(), article.outlet(), article.agency(), article.published(), byline,
                article.credits(), article.text(), article.structure());
    }

    static List<ArticleReading> read(ArticleText... articles) {
        return Stream.of(articles).map(ArticleReading::of).toList();
    }
}
