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

    @Test
    void oneErrorIsToldOnce() {
        assertThat(of("The 12 schools shared £360,000, an average of £40,000.")).singleElement()
                .satisfies(told -> assertThat(told.isRight()).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The club was founded in 1901 and marked its 5,000,000,000th birthday in 2026.",
        "The club was founded in 1901 and marked its 99999999999999999999th anniversary in 2026.",
        "Born in 1948, the 99999999999-year-old died on Monday.",
        "Born in 1948, the 5000000000 was never seen again.",
        "The mine opened in 1901 and closed in 2026 after 4,000,000,000 years."})
    void numbersBeyondReasonAreNotReckonedWith(String body) {
        assertThat(of(body)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Each family would get 50,000 euros at once. For the 640 homes counted so far, that comes to 3.2 million euros. | 640 × €50,000 = €32m, not €3.2m
            The transfer could cost €1.2m: a fee of €950,000, and €150,000 more for a place in the play-offs. | not €1.2m
            An hour in a car park goes up from £2.20 to £2.80 – a rise of 60 per cent. | (£2.8 − £2.2) / £2.2 = 27.3%, not 60%
            Shares fell 12% to 31.20 from 34.10 the day before. | (31.2 − 34.1) / 34.1 = 8.5%, not 12%
            Its margin narrowed by 2.5 points to 9.1% from 10.6%. | 10.6% − 9.1% = 1.5, not 2.5
            Sales were up €40m from €1.2bn to €1.34bn. | €1,340m − €1,200m = €140m, not €40m
            Revenue was £612.4m, up 17.8% from £568.1m. | (£612.4m − £568.1m) / £568.1m = 7.8%, not 17.8%
            Holders will receive 412 pence a share, 41% more than Friday's closing price of 314.5 pence. | = 31%, not 41%
            Income was 31 per cent of sales in 2022, against 19 per cent in 2021, a rise of 22 percentage points. | 31% − 19% = 12%, not 22%
            The number of pupils dropped from 1,240 to 1,116, a 20 per cent fall. | (1,116 − 1,240) / 1,240 = 10%, not 20%
            Shares closed 16.4 per cent lower at 412.6p on Thursday, against 440.8p the day before. | = 6.4%, not 16.4%
            The board found mould in 31 of 212 samples, nearly one in five. | 31 / 212 = 14.6%, not 20%
            Of the 58 rooms, 22, or 58 per cent, are under mud. | 22 / 58 = 37.9%, not 58%
            The city will cut 312 posts, 15% of its workforce of 6,240. | 312 / 6,240 = 5%, not 15%
            Seven of the 11 authors draw a salary from the firm. That is 46%, and it is on the front page. | 7 / 11 = 63.6%, not 46%
            Job cuts will fall on Ostlea (620), Sattmoor (480) and other sites (530), for a total of 1,450. | 620 + 480 + 530 = 1,630, not 1,450
            He must repay $4,368,912, and was fined $250,000 with $18,340 in costs: $4,673,252 in all. | = $4,637,252, not $4,673,252
            Of the 63 gyms in the chain, 41 have reopened under other names and 24 are shut for good. | 41 + 24 = 65, not 63
            Infections: 22, of whom 13 were men and 10 women. | 13 + 10 = 23, not 22
            The works will get 180 jobs, the company says: 130 in production and 70 in design and sales. | 130 + 70 = 200, not 180
            The firm will shed 430 jobs. It said that 310 jobs would go in the foundry and 130 in the offices. | 310 + 130 = 440, not 430
            The fund began the year with £24.5m in its chest. It needs £6.2m of that. It would be left with £16.3m. | = £18.3m, not £16.3m
            They voted by 24 to 19 for the tram. Three members abstained. Of the 48 councillors, 45 were there. | 24 + 19 + 3 = 46, not 45
            He was found guilty of 14 of the 17 counts against him. He was acquitted of four counts of fraud. | 14 + 4 = 18, not 17
            The dividend is 42 cents a share, or €97.8 million on 407.7 million shares. | 407,700,000 × €0.42 = €171.23m, not €97.8m
            It pays 20,000 euros for each death. With 13 dead, the bill comes to €280,000. | 13 × €20,000 = €260,000, not €280,000
            The school bought 40 tablets at £250 each, a total of £12,000. | 40 × £250 = £10,000, not £12,000
            Profit was £48.3m (Rs 565 crore), debt £212.6m (Rs 2,487 crore). Revenue rose to £621.4m (Rs 7,165 crore). | not INR 71,650m
            The number of pupils doubled from 40 to 60 last year. | 60 / 40 = 1.5, not 2
            Of the £26,000 that he earns each week Dunmore pay £15,400 and Hexley the other £12,600. | £26,000 − £15,400 = £10,600, not £12,600
            Of the 2,400 tickets, 1,650 went to members, 420 to schools and the remaining 230 to sponsors. | = 330, not 230
            Nine of the 14 miners were brought up alive. The other six are still missing. | 14 − 9 = 5, not 6
            The bridge will cost €88m. The state will pay €60m and the county the remaining €38m. | €88m − €60m = €28m, not €38m
            There were 11,240 people in a stadium that holds 12,500, so some 2,300 seats stayed empty. | 12,500 − 11,240 = 1,260, not 2,300
            So far 174 of the 210 claims have been paid, which leaves 46. | 210 − 174 = 36, not 46
            Of the £4.5m that the survey cost, £3.9m came from the Orrin Trust and £200,000 from the Land Board. | = £4.1m, not £4.5m
            Of those who had the jab, 3.1 per cent fell ill. Of those who had not, it was 8.4 per cent. The difference is 4.3 points. | = 5.3, not 4.3
            In the north 62 per cent of pupils passed, in the south 71 per cent, a gap of 11 percentage points. | 71% − 62% = 9%, not 11%
            Hallam polled 12,418 votes to 11,903 for Pryce, a majority of 1,515. | 12,418 − 11,903 = 515, not 1,515
            Hallam won by 551 votes. She polled 12,418 to 11,903 for Pryce. | 12,418 − 11,903 = 515, not 551
            Councillor Ness was elected by 24 votes, taking 640 against 606 for Mr Bray. | 640 − 606 = 34, not 24
            The tunnel cost €512m instead of the €430m planned, an overrun of €92m. | €512m − €430m = €82m, not €92m
            It was 41 per cent last year. Five years earlier it was 29 per cent, a rise of 15 percentage points. | 41% − 29% = 12%, not 15%
            The count: 2,114 for her, 1,987 for him and 305 for the Greens, which makes 4,604 votes. | = 4,406, not 4,604
            The figures, since two readers have asked: 2,114 for her, 1,987 for him and 305 for Wace, which makes 4,604 votes. | = 4,406, not 4,604
            There were 14 arrests on Friday, 22 on Saturday and nine on Sunday, 55 in all. | 14 + 22 + 9 = 45, not 55
            The clinic has 12 doctors, 31 nurses and eight clerks, a staff of 61. | 12 + 31 + 8 = 51, not 61
            The jury of 12, six women and seven men, was out for two days. | 6 + 7 = 13, not 12
            The 58,200 callers divided into 12,400 late sleepers, 17,300 early ones and 29,500 in the middle. | = 59,200, not 58,200
            Fourteen people died in the fire. The victims, nine men and six women, worked on the night shift. | 9 + 6 = 15, not 14
            In all 64 people were treated in hospital. The injured were 38 children, 19 adults and nine guards. | 38 + 19 + 9 = 66, not 64
            Of the 64 patients who came on 3 May 2025, 38 were children, 19 were adults and nine were guards. | 38 + 19 + 9 = 66, not 64
            The collapse killed 21 people, 12 of them women and 11 men. | 12 + 11 = 23, not 21
            He pleaded guilty to 11 out of 16 charges. He was found innocent of seven charges of fraud. | 11 + 7 = 18, not 16
            Infected: 22, of whom 13 were men and 10 women. Deaths: four, in all. Still in hospital: eight, two of them in beds. | 13 + 10 = 23, not 22
            The school sat for six weeks, from 1 June until 26 June, to make up for the snow. | from 1 June to 26 June: 25 days, not six weeks
            The alarm was raised at 6.20pm, and the crew got there 15 minutes later, at 6.58pm. | from 6.20pm to 6.58pm: 38 minutes, not 15 minutes
            The lights went out at 9.05pm and came on at 9.50pm. The cut lasted two hours. | from 9.05pm to 9.50pm: 45 minutes, not two hours
            Pumps failed at 10:02 and were back at 13:05. The owner says the two-hour stoppage cost her a week. | 3 h 3 min, not two-hour
            She opened the shop in 1988 and closed it in 2025 after 27 years behind the till. | 2025 − 1988 = 37, not 27
            The barn burned on 4 May, a year to the day after a fire on 1 May 2025 had gutted it. | from 1 May 2025 to 4 May: 368 days, not a year
            Drivers went back on 4 May after a strike of five weeks. They had walked out on 13 April. | 21 days, not five weeks
            It was a nine-day trial, which opened on 13 April and closed on 17 April. | not nine-day
            The painter, who was born in Orle in 1950, died on Sunday. She was 66. | 2026 − 1950 = 76, not 66
            Born in March 1996, the 39-year-old keeper has played for six clubs. | 2026 − 1996 = 30, not 39
            The body was found on Thursday 29 April by a man with a dog. | 29 April 2026 is a Wednesday, not a Thursday
            He was held on Monday, October 13, 2023, at the port. | 13 October 2023 is a Friday, not a Monday
            The ferry was sold on Thursday 29 February 2025, the owner said. | 2025 has no 29 February
            The clinic opened on February 29th, 1998. | 1998 has no 29 February
            The quake struck 20 miles (52 km) north of the town. | 32,187 m ≠ 52,000 m
            They found 330lb (50kg) of ivory in a lorry. | 149,690 g ≠ 50,000 g
            The school has 420 pupils in 14 classes, an average of 21 in each. | 420 / 14 = 30, not 21
            The bank shared £9.6m among 320 clerks, an average bonus of £38,000. | £9.6m / 320 = £30,000, not £38,000
            Rovers beat Dunmore 6-1 on Saturday. The four-goal win took them to third. | 6 − 1 = 5, not 4
            Hexley won by two goals on Friday. A late penalty made it 4–3. | 4 − 3 = 1, not 2
            The council has 41 members. The Union has 20 seats, the Farmers 17 and the Greens six. | 20 + 17 + 6 = 43, not 41
            The squad came home with 16 medals. They won four golds, five silvers and eight bronzes. | 4 + 5 + 8 = 17, not 16
            The Greens won 21 seats and the Farmers 17, giving the two parties 39 of the 70 seats. | 21 + 17 = 38, not 39
            There were 61 people aboard. Forty-one have been found and four bodies recovered. The other 26 are missing. | 61 − 41 − 4 = 16, not 26
            The hall needs £4.5m for a roof. It has raised £2.1m so far and must find the remaining £1.4m. | £4.5m − £2.1m = £2.4m, not £1.4m
            Only 12,600 of the 42,000 registered voters cast a ballot, a turnout of 39%. | 12,600 / 42,000 = 30%, not 39%
            Of 180 nurses who joined in May, 91 have left. That is a third of the intake. | 91 / 180 = 50.56%, not 33.3%
            Members backed it by 41 votes to 29. The majority of nine was enough. | 41 − 29 = 12, not 9
            A ticket goes up from £2 to £2.40 in June. The 35 per cent increase was not explained. | = 20%, not 35%
            Profit rose by 40 per cent to £36m. The chain made £30m a year earlier. | (£36m − £30m) / £30m = 20%, not 40%
            There were 2,410 births in 2024, compared with 2,560 in 2023. That is a fall of 210. | 2,560 − 2,410 = 150, not 210
            Police counted 1,180 thefts in the year to March, down 14% on the 1,242 counted a year before. | = 5%, not 14%
            The school ordered 60 desks at £120 apiece and paid £9,200 for the lot. | 60 × £120 = £7,200, not £9,200
            A ticket costs £45. A family of four will have to pay £240. | 4 × £45 = £180, not £240
            The six-coach train had 143 people and four guards on board, 149 people in all. | 143 + 4 = 147, not 149
            Of the 48 entrants 31 finished, and the other 12 were brought home by bus. | 48 − 31 = 17, not 12
            The organ costs £1.2m. The parish has £850,000 in the bank, which leaves £450,000 to be raised. | £1.2m − £0.85m = £350,000, not £450,000
            Numbers rose by 12 per cent last year, from 204,000 to 255,000. | (255,000 − 204,000) / 204,000 = 25%, not 12%
            The dairy pays 36p a litre now, down from 40p, an 8% cut. | (£0.36 − £0.4) / £0.4 = 10%, not 8%
            The firm made £52m, compared with £61m in 2024, a decrease of £6m. | £61m − £52m = £9m, not £6m
            Only 42 of the line's 120 trains ran on time on Monday, or 45%. | 42 / 120 = 35%, not 45%
            She became head in 2004 and leaves next month after 15 years in the post. | 2026 − 2004 = 22, not 15
            They were called to the flat at 10.30am. He gave himself up at 12.15pm after a four-hour siege. | from 10.30am to 12.15pm: 1 h 45 min, not four-hour
            The boy was found on 2 May, ten days after he went missing on 14 April. | from 14 April to 2 May: 18 days, not ten days
            The hospice, which opened its doors in 1986, celebrates its 30th anniversary this year. | 2026 − 1986 = 40, not 30
            The actor has died aged 58. He was born in Cork in 1948. | 2026 − 1948 = 78, not 58
            The town bought 400 bins at £29 each, spending £7,600 in total. | 400 × £29 = £11,600, not £7,600
            The firm will pay $12,000 to each of the 3,200 victims. The deal will cost it $54m. | 3,200 × $12,000 = $38.4m, not $54m
            The route carried 1,260 people on 60 trips last week, an average of 34 a trip. | 1,260 / 60 = 21, not 34
            Knife offences have doubled in five years, from 410 to 640, figures show. | 640 / 410 = 1.56, not 2
            The Farmers have 31 councillors and the Greens 24; together they hold 57 of the 99 seats. | 31 + 24 = 55, not 57
            She stole £96,000 in all, the court heard: £41,000 from the bar, £28,500 from the bingo and £17,500 from dues. | = £87,000, not £96,000
            The county will have 73 vans. It will base 34 in Harle, 21 in Dunmouth and 16 in the hills. | 34 + 21 + 16 = 71, not 73
            Seven per cent of the 1,400, or 89, had never voted. | 7% of 1,400 = 98, not 89
            A fifth of the 450 nurses, about 140, left within a year. | 20% of 450 = 90, not 140
            Of 5,200 homes, 1,300 have no water, which is 35 per cent. | 1,300 / 5,200 = 25%, not 35%
            In the poll 54 per cent were for the dam, 37 per cent against and 14 per cent undecided. | = 105%, more than 100%
            Voters rejected the plan, with 57.2 per cent against and 44.8 per cent in favour. | 57.2% + 44.8% = 102%, more than 100%
            Each of the 48 rangers got £150, a total of £7,020. | 48 × £150 = £7,200, not £7,020
            The 340 guests paid £12 a head, £4,800 in all. | 340 × £12 = £4,080, not £4,800
            The grant of £96,000 was shared among 40 clubs, £2,800 each. | 40 × £2,800 = £112,000, not £96,000
            The rent is €850 a month, or €12,200 a year. | 12 × €850 = €10,200, not €12,200
            The pool opened in 1978 and marked its fiftieth birthday in 2026. | 2026 − 1978 = 48, not 50
            The mill was founded in 1884 and closed in 1994, after 120 years. | 1994 − 1884 = 110, not 120
            He was mayor from 1999 to 2013, 16 years in all. | 2013 − 1999 = 14, not 16
            He was born in 1958 and died in 2024 at the age of 76. | 2024 − 1958 = 66, not 76
            Born in 1971, she was 39 when she won the title in 2001. | 2001 − 1971 = 30, not 39
            The strike began on 3 March and ended on 17 March, after 24 days. | from 3 March to 17 March: 14 days, not 24 days
            The fair runs from 4 May to 9 May, nine days in all. | from 4 May to 9 May: 5 days, not nine days
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
        "Of the £26,000 that he earns each week Dunmore pay £15,400 and Hexley the other £10,600.",
        "Nine of the 14 miners were brought up alive. The other five are still missing.",
        "Of the £4.5m that the survey cost, £3.9m came from the Orrin Trust and £600,000 from the Land Board.",
        "There were 11,240 people in a stadium that holds 12,500, so nearly 1,300 seats stayed empty.",
        "Of those who had the jab, 3.1 per cent fell ill. Of those who had not, it was 8.4 per cent. The difference is 5.3 points.",
        "Hallam won by 515 votes. She polled 12,418 to 11,903 for Pryce.",
        "Thirteen people died in the fire, the dead were eight men and five women.",
        "Some 15 per cent of the 640 pupils, or 96, go by bus.",
        "In the poll 54 per cent were for the dam, 37 per cent against and nine per cent undecided.",
        "He earned £1,200 a week, or £62,400 a year.",
        "The works will get 180 jobs, the firm says: 130 in casting and 50 in packing.",
        "The firm will shed 430 jobs. It said that 310 jobs would go in the foundry and 120 in the offices.",
        "They voted by 24 to 19 for the tram. Two members abstained. Of the 48 councillors, 45 were there.",
        "He was born in 1958 and died in 2024 at the age of 65.",
        "The strike began on 3 March and ended on 17 March, after two weeks.",
        "The fair runs from 4 May to 9 May, six days in all.",
        "A voluntary scheme drew 94 applications, for which £2.25m has been set aside, an average of just under £24,000."
    })
    void whatIsReckonedRightIsShownToo(String told) {
        assertThat(of(told)).isNotEmpty().allMatch(Calculation::isRight);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "The clinic opened on Thursday 29 February 2024. It was sold on 28 February 2025.",
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
        "Of the 180 and 76 cases of both groups, 31 (17.2%) and 13 (17.1%) were cured, 73 (40.6%) and 18 (23.7%) better, 27 (15.0%) and 12 (15.8%) the same.",
        "Of the 63 gyms 31 have reopened and 24 are up for sale.",
        "Of the 63 gyms, 41 have pools and 24 also have saunas.",
        "The firm will shed 430 jobs. It said that 310 jobs would go in the foundry and 90 in the offices.",
        "They voted by 24 to 19 for the tram. A delay was lost by 22 votes to 23. Three members abstained. Of the 48 councillors, 45 were there.",
        "He was found guilty of 10 of the 17 counts against him. He was acquitted of three counts of fraud.",
        "There were 22 patients, of whom 13 were men and two were doctors.",
        "The club asked 20 nurses, 10 young men, and 11 older women.",
        "The fund paid £250 a week to the families. With 13 children, the bill comes to £900.",
        "It cost $1.2 billion (£900 million) and $400 million (£300 million), against $62 million (£46 million) before.",
        "Of the £4.5m that the survey cost, £2.1m came from the Orrin Foundation and £200,000 from the Land Board.",
        "Of the £4.5m that the survey cost, £3.9m came from the Orrin Foundation and £200,000 from the Land Board, with the rest raised by readers.",
        "Nine of the 14 miners were brought up alive. Six others had left before the blast.",
        "Nine of the 14 miners were brought up alive. The other three men in the lift cage were drivers.",
        "Nine of the 14 miners were brought up alive. Another six were treated at the pithead.",
        "The bridge will cost €88m. The state has paid €60m for roads and will find the remaining €8m of its debt.",
        "Hallam won by 551 votes. Four years ago she polled 12,418 to 11,903 for Pryce.",
        "MPs backed the bill by 312 votes to 286, giving the government a majority of 40 in the house.",
        "The firm had sales of €41m and costs of €29m, a profit of €9m after tax.",
        "They sold 212 of the 260 flats, leaving 30 to be let by the council.",
        "She had 11 goals in the league and four in the cup this season, and has 64 altogether.",
        "The council has 45 members. The Greens have 19 seats and the Farmers 15.",
        "The council has 45 members. The Greens won 19 seats, the Farmers 15 and the Liberals six.",
        "In all 64 people were treated in hospital after the crash. Among the injured were 38 children, 19 adults and two guards.",
        "Fourteen people died in the fire. The victims included nine men and two women.",
        "Six people were killed. The dead were three men, two women and a boy of 14.",
        "Fourteen people died in the fire. Two victims, a man and a woman, were found on the stairs.",
        "The collapse killed 21 people, 12 of them women and six of them children.",
        "The bank lent 60 per cent of the £2m, or £900,000 more than in 2020.",
        "Ten per cent of the 200 shops, or one in ten, pay 40 pounds.",
        "Asked about the road, 48 per cent said yes, 39 per cent no, and 23 per cent said they would move away.",
        "In the poll 54 per cent of men, 37 per cent of women and 44 per cent of the undecided were for the dam.",
        "The rent was €850 a month, or €12,200 a year with heating.",
        "He was mayor from 1999 to 2013, and a councillor for 20 years.",
        "She joined in 1998 and was promoted in 2010 after 12 months as deputy.",
        "The mill was founded in 1884 and burned down in 1994, after two years of decline.",
        "The school sat for six weeks, from 1 June until 11 July, to make up for the snow.",
        "The alarm was raised at 6.20pm, and the crew got there at 6.58pm. The target is a 20-minute wait.",
        "She opened the shop in 1988 and closed it in 2025 after 27 years on Mill Street and ten in the arcade.",
        "It was a four-day trial, which opened on 13 April and closed on 17 April.",
        "The painter, who was born in Orle in 1950, died on Sunday. She was 47 when her first picture was sold.",
        "Born in March 1996, the keeper replaces 35-year-old Lee Gant.",
        "The mutiny began on Thursday 9 October and is remembered on Sunday 11 October, on Monday 13 October and on Sunday 8 November.",
        "The quake struck 20 miles (32 km) north of the town, at a depth of 6 miles (10 km). It was 5C (9F) warmer than in May.",
        "Rovers beat Dunmore 6-1 on Saturday after a 3-0 lead. The four-goal win of last year was forgotten.",
        "Rovers beat Dunmore 6-1 on Saturday. They need a four-goal win in the cup.",
        "The council has 41 members. The Union has 20 seats, the Farmers 17 and the Greens three.",
        "The squad came home with 16 medals, four of them gold. In 2022 it won five golds, six silvers and eight bronzes.",
        "Only 12,600 of the 42,000 registered voters cast a ballot. Turnout was 62% four years ago.",
        "A ticket goes up from £2 to £2.40 in June. Fares have risen 45 per cent since 2019.",
        "The school ordered 60 desks at £120 apiece and paid £5,400 in advance.",
        "Of the 64 entrants 41 finished, four did not turn up and the other 19 were brought home by bus.",
        "The county has 73 vans. It wants to base 34 in Harle, 21 in Dunmouth and sell ten.",
        "Members backed it by 41 votes to 29. A motion to delay it fell by a majority of five.",
        "The dairy pays 36p a litre now, down from 40p, after an 8% cut in May.",
        "Numbers rose by a quarter last year, from 204,000 to 255,000, and takings by 15 per cent.",
        "Some 3,900 of the 7,700 members voted, and a quarter of them by post.",
        "She came in 1998, became head in 2004 and leaves next month after 28 years.",
        "He was found on 2 May, ten days after police had asked for help and 18 days after he went missing on 14 April.",
        "They were held from 7am to 7pm on Monday. It took nine hours to find a tug. A fourth got out after four hours.",
        "The town bought 400 bins at £29 each, spending £14,200 in total with delivery and fitting.",
        "The firm will pay up to $12,000 to each of the 3,200 victims. The deal is likely to cost it $24m.",
        "The lights went out at 6.10pm and came back at 6.55pm. A cut in March lasted 90 minutes.",
        "The route carried 1,260 people on 60 trips last week. In spring the average was 34 a trip.",
        "The player, 34, who was born in Leeds in 1991, will appeal.",
        "Revenue was €1,840 million, against €1,980 million. Net profit came to €212 million, or €0.52 per share, against €305 million."
    })
    void numbersThatDoNotBelongTogetherAreLeftAlone(String told) {
        assertThat(of(told)).allMatch(Calculation::isRight);
    }

    @Test
    void aShareInTheHeadlineIsHeldAgainstTheBody() {
        var body = "The board will close six of its 14 libraries and cut jobs.";
        assertThat(of("The town shuts HALF its libraries", body)).singleElement().extracting(Calculation::arithmetic)
                .isEqualTo("6 / 14 = 42.9%, not 50%");
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
    void theMarginOfTheHeadlineIsHeldAgainstTheVotesOfThatCount() {
        var votes = "Hale polled 1,864 votes in the ward against 1,834 for Dilys Bray, a midwife.";
        assertThat(of("Twelve votes! Hale clings on", votes)).singleElement().extracting(Calculation::arithmetic)
                .isEqualTo("1,864 − 1,834 = 30, not 12");
        assertThat(of("Hale wins by 30 votes", votes)).singleElement().matches(Calculation::isRight);
        assertThat(of("Hale wins by 12 votes", "In the first count " + votes)).isEmpty();
        assertThat(of("Hale wins by 12 votes", "In 2019 " + votes)).isEmpty();
    }

    @Test
    void theDeadOfTheHeadlineAreHeldAgainstThoseOfTheBody() {
        var body = "The town is in mourning.\nThe victims, eight men and four women, were between 19 and 61 years old.";
        assertThat(of("Thirteen die in works fire", body)).singleElement().extracting(Calculation::arithmetic).isEqualTo("8 + 4 = 12, not 13");
        assertThat(of("Twelve die in works fire", body)).singleElement().matches(Calculation::isRight);
        assertThat(of("Town mourns", "In 1974 a fire killed 14 people.\n" + body)).isEmpty();
    }

    @Test
    void moneyIsAddedUpOverSomeSentencesIfItHasManyParts() {
        assertThat(of("He was convicted of taking $4.73 million. He spent $1.15 million on a house and $940,000 on debts. A boat cost $610,000. "
                + "Another $1.67 million went to his firm.")).singleElement().extracting(Calculation::arithmetic).asString().endsWith("not $4.73m");
        var between = " The case took two days. He was found guilty. A panel sat. He drained it. He denied it. She saw it. ";
        assertThat(of("He was convicted of taking $4.73 million." + between
                + "They said $1.15 million went for a house, $940,000 for debts, $610,000 for a boat and $1.67 million for his firm."))
                .singleElement().extracting(Calculation::arithmetic).asString().endsWith("= $4.37m, not $4.73m");
        assertThat(of("The group spent $2.5 million." + between + "They had $2 million from him, $500,000 from Hale and $100,000 from Bray."))
                .isEmpty();
    }

    @Test
    void aNumberThatFitsOneWayIsNotToldToMissAnother() {
        assertThat(of("Profit rose by 21 per cent to £34 million from £28 million, up from £20 million in 2023.")).allMatch(Calculation::isRight);
    }
}
