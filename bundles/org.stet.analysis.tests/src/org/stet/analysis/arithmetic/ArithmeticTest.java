package org.stet.analysis.arithmetic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.analysis.ArticleReading;
import org.stet.analysis.Articles;

class ArithmeticTest {

    private static List<Calculation> of(String headline, String body) {
        return Arithmetic.of(ArticleReading.of(Articles.of("Herald", "2026-05-06", headline + "\n" + body)));
    }

    private static List<Calculation> of(String body) {
        return of("Figures of the week", body);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Each family would get 50,000 euros at once. For the 640 homes counted so far, that comes to 3.2 million euros. | 640 × €50,000 = €32m, not €3.2m
            The transfer could cost €1.2m: a fee of €950,000, and €150,000 more for a place in the play-offs. | not €1.2m
            An hour in a car park goes up from £2.20 to £2.80 – a rise of 60 per cent. | (£2.8 − £2.2) / £2.2 = 27.3 %, not 60 %
            Shares fell 12% to 31.20 from 34.10 the day before. | (31.2 − 34.1) / 34.1 = 8.5 %, not 12 %
            Its margin narrowed by 2.5 points to 9.1% from 10.6%. | 10.6 % − 9.1 % = 1.5, not 2.5
            Sales were up €40m from €1.2bn to €1.34bn. | €1,340m − €1,200m = €140m, not €40m
            Revenue was £612.4m, up 17.8% from £568.1m. | (£612.4m − £568.1m) / £568.1m = 7.8 %, not 17.8 %
            Holders will receive 412 pence a share, 41% more than Friday's closing price of 314.5 pence. | = 31 %, not 41 %
            Income was 31 per cent of sales in 2022, against 19 per cent in 2021, a rise of 22 percentage points. | 31 % − 19 % = 12 %, not 22 %
            The number of pupils dropped from 1,240 to 1,116, a 20 per cent fall. | (1,116 − 1,240) / 1,240 = 10 %, not 20 %
            Shares closed 16.4 per cent lower at 412.6p on Thursday, against 440.8p the day before. | = 6.4 %, not 16.4 %
            The board found mould in 31 of 212 samples, nearly one in five. | 31 / 212 = 14.6 %, not 20 %
            Of the 58 rooms, 22, or 58 per cent, are under mud. | 22 / 58 = 37.9 %, not 58 %
            The city will cut 312 posts, 15% of its workforce of 6,240. | 312 / 6,240 = 5 %, not 15 %
            Seven of the 11 authors draw a salary from the firm. That is 46%, and it is on the front page. | 7 / 11 = 63.6 %, not 46 %
            Job cuts will fall on Ostlea (620), Sattmoor (480) and other sites (530), for a total of 1,450. | 620 + 480 + 530 = 1,630, not 1,450
            He must repay $4,368,912, and was fined $250,000 with $18,340 in costs: $4,673,252 in all. | = $4,637,252, not $4,673,252
            Of the 63 gyms in the chain, 41 have reopened under other names and 24 are shut for good. | 41 + 24 = 65, not 63
            Infections: 22, of whom 13 were men and 10 women. | 13 + 10 = 23, not 22
            He was found guilty of 14 of the 17 counts against him. He was acquitted of four counts of fraud. | 14 + 4 = 18, not 17
            The dividend is 42 cents a share, or €97.8 million on 407.7 million shares. | 407,700,000 × €0.42 = €171.23m, not €97.8m
            It pays 20,000 euros for each death. With 13 dead, the bill comes to €280,000. | 13 × €20,000 = €260,000, not €280,000
            The school bought 40 tablets at £250 each, a total of £12,000. | 40 × £250 = £10,000, not £12,000
            Profit was £48.3m (Rs 565 crore), debt £212.6m (Rs 2,487 crore). Revenue rose to £621.4m (Rs 7,165 crore). | not INR 71,650m
            The number of pupils doubled from 40 to 60 last year. | 60 / 40 = 1.5, not 2
            Profit tripled to £38m from £20m a year earlier. | £38m / £20m = 1.9, not 3
            """)
    void whatIsReckonedWrongIsShownWithItsArithmetic(String told, String arithmetic) {
        assertThat(of(told)).filteredOn(each -> !each.isRight()).singleElement().extracting(Calculation::arithmetic).asString().endsWith(arithmetic);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The number of pupils doubled from 40 to 80 last year.",
        "The fee more than doubled from £40 to £95.",
        "The debt was halved to £10m in March, from £19.8m.",
        "An hour in a car park goes up from £2.20 to £2.80 – a rise of 27 per cent.",
        "Shares fell 8.5% to 31.20 from 34.10 the day before.",
        "Its margin narrowed by 1.5 points to 9.1% from 10.6%.",
        "Profit rose by more than a fifth to £34 million from £28 million a year earlier.",
        "Revenue was €1,840 million, 7.1 per cent less than in the third quarter of 2024 (€1,980 million).",
        "Nine of the district's 26 estates, 35 per cent, house workers below slopes as steep.",
        "The firm intends to reduce its workforce of 24,200 by 1,450 positions, or 6 per cent.",
        "Job cuts will fall on Ostlea (620), Sattmoor (480) and other sites (350), for a total of 1,450.",
        "Infections: 22, of whom 12 were men and 10 women.",
        "The dividend is 24 cents a share, or €97.8 million on 407.7 million shares.",
        "Aid was raised from Rs 4 lakh to Rs 5 lakh a family. For 43 dead that is Rs 2.15 crore, a little less than before.",
        "A voluntary scheme drew 94 applications, for which £2.25m has been set aside, an average of just under £24,000."
    })
    void whatIsReckonedRightIsShownToo(String told) {
        assertThat(of(told)).isNotEmpty().allMatch(Calculation::isRight);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The bill could reach €1.2m: €950,000 for the roof and €150,000 for the rest.",
        "He was found guilty of 12 of the 17 counts against him. He was acquitted of three counts of fraud.",
        "Of the 63 councillors, 31 were for and 28 against.",
        "There were 22 patients, of whom 10 were men and 9 women, the rest children.",
        "The tar accounts for €96m of an overrun of €470m, or almost 40 per cent, the builders reckon.",
        "The town doubled its fee and staff went from 40 to 60.",
        "Sales doubled in May, and rose from 40 to 60 in June.",
        "Revenue rose 12% and profit increased from £30m to £40m.",
        "Revenue rose 12%, with profit increasing from £30m to £40m.",
        "Sales rose 3% on a like-for-like basis to £50m from £42m.",
        "Shares fell 3% to $50, from a high of $70 in January.",
        "Profit rose 10% to £5m against expectations of £6m.",
        "Sales were up €40m from €1.2bn to €1.3bn.",
        "Turnover rose from £1bn to £2bn, an average rise of 12 per cent a year.",
        "Prices rose 2% in May, and wages grew from £500 to £540 a week.",
        "The council raised the fee from £20 to £25 and cut staff by 40 per cent.",
        "Turnout was 61 per cent, up from 54 per cent, and 12 seats changed hands.",
        "Of the 200 patients, 50, or 40% of the women, had fever.",
        "Of 1,200 voters, 300 replied, 60 per cent more than in the last survey.",
        "41 of the 63 submissions were against, a rise of 12 per cent.",
        "Some 40 of 60 schools, 90 per cent of them in the north, closed.",
        "He scored two goals on Saturday and three on Tuesday, for a total of 14 this season.",
        "The fire killed 3 people and injured 12, bringing the total to 31.",
        "Of the 63 gyms 31 have reopened and 24 are up for sale.",
        "Of the 63 gyms, 41 have pools and 24 also have saunas.",
        "He was found guilty of 10 of the 17 counts against him. He was acquitted of three counts of fraud.",
        "There were 22 patients, of whom 13 were men and two were doctors.",
        "The club asked 20 nurses, 10 young men, and 11 older women.",
        "The fund paid £250 a week to the families. With 13 children, the bill comes to £900.",
        "It cost $1.2 billion (£900 million) and $400 million (£300 million), against $62 million (£46 million) before.",
        "Revenue was €1,840 million, against €1,980 million. Net profit came to €212 million, or €0.52 per share, against €305 million."
    })
    void numbersThatDoNotBelongTogetherAreLeftAlone(String told) {
        assertThat(of(told)).allMatch(Calculation::isRight);
    }

    @Test
    void aShareInTheHeadlineIsHeldAgainstTheBody() {
        var body = "The board will close six of its 14 libraries and cut jobs.";
        assertThat(of("The town shuts HALF its libraries", body)).singleElement().extracting(Calculation::arithmetic)
                .isEqualTo("6 / 14 = 42.9 %, not 50 %");
        assertThat(of("The town shuts HALF its pools", body)).isEmpty();
    }

    @Test
    void theWholeMayStandInAnotherParagraph() {
        var parts = "The state is putting in $95m, the council $40m and the Otters $51m, most of it borrowed.";
        assertThat(of("They backed a stadium costing $168 million on Monday.\n" + parts)).singleElement().extracting(Calculation::arithmetic)
                .isEqualTo("$95m + $40m + $51m = $186m, not $168m");
        assertThat(of("They backed a stadium costing $186 million on Monday.\n" + parts)).singleElement().matches(Calculation::isRight);
    }

    @Test
    void aNumberThatFitsOneWayIsNotToldToMissAnother() {
        assertThat(of("Profit rose by 21 per cent to £34 million from £28 million, up from £20 million in 2023.")).allMatch(Calculation::isRight);
    }
}
