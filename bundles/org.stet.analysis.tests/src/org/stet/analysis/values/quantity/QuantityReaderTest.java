package org.stet.analysis.values.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.stet.analysis.values.Mention;

class QuantityReaderTest {
    @Test
    void courts() {
        assertThat(Quantities.in("A jury convicted the former mayor on nine of the 12 counts he faced."))
                .containsExactly("nine: COUNT 9 count", "12 counts: COUNT 12 count");
        assertThat(Quantities.in("The judge fined the firm £2.3m and ordered it to pay costs of £87,450.50."))
                .containsExactly("£2.3m: MONEY 2300000 GBP", "£87,450.50: MONEY 87450.5 GBP");
        assertThat(Quantities.in("He was banned from driving for the third time and must pay a £115 surcharge."))
                .containsExactly("the third time: ORDINAL 3 time", "£115: MONEY 115 GBP");
        assertThat(Quantities.in("Officers seized 4.6kg of cocaine with a street value of up to £370,000."))
                .containsExactly("4.6kg: MEASURE 4.6 kg", "up to £370,000: MONEY AT_MOST 370000 GBP");
        assertThat(Quantities.in("She appeared in Court No. 3 before District Judge Alan Roe.")).isEmpty();
        assertThat(Quantities.in("None of the six men has entered a plea."))
                .containsExactly("None: COUNT 0 man", "six men: COUNT 6 man");
        assertThat(Quantities.in("Police found a dozen rifles, two pistols and several hundred rounds of ammunition."))
                .containsExactly("a dozen rifles: COUNT 12 rifle", "two pistols: COUNT 2 pistol", "several hundred rounds: COUNT 100..1000 round");
    }

    @Test
    void placesInATable() {
        assertThat(Quantities.in("The win lifts the Swifts to eighth, while Rovers, who moved up to third, and United, in sixth, lost."))
                .containsExactly("eighth: ORDINAL 8", "third: ORDINAL 3", "sixth: ORDINAL 6");
        assertThat(Quantities.in("The third-bottom side lost to a 90th-minute winner, his second for the club."))
                .containsExactly("third-bottom: ORDINAL 3", "90th-minute: ORDINAL 90", "second: ORDINAL 2");
        assertThat(Quantities.in("It was a third defeat in a row, and a fifth in all competitions."))
                .containsExactly("third defeat: ORDINAL 3 defeat", "fifth: ORDINAL 5");
        assertThat(Quantities.in("Fourth seed Ana Roe earned her first senior call-up."))
                .containsExactly("Fourth seed: ORDINAL 4 seed", "first senior call-up: ORDINAL 1 call-up");
        assertThat(Quantities.in("The 6ft 2in, 16st 5lb flyer scored in the 90+4th minute of his first half."))
                .containsExactly("6ft 2in: MEASURE 74 [in_i]", "16st 5lb: MEASURE 229 [lb_av]");
    }

    @Test
    void ranksWithAndWithoutWhatIsRanked() {
        assertThat(Quantities.in("It is the fourth-leading cause of death; she finished joint-third, her best since 1918, the second-lowest."))
                .containsExactly("the fourth-leading cause: ORDINAL 4 cause", "third: ORDINAL 3", "second-lowest: ORDINAL 2");
        assertThat(Quantities.in("The hospital, the country's second biggest, lost a fifth person in the 14th fatal stabbing of its third summer signing."))
                .containsExactly("second biggest: ORDINAL 2", "fifth person: ORDINAL 5 people", "the 14th fatal stabbing: ORDINAL 14 stabbing",
                        "third summer signing: ORDINAL 3 summer signing");
        assertThat(Quantities.in("It was his 50th cap, his 12th as captain and his first-ever title; Hallam, ninth, scored in the 71st and 88th."))
                .containsExactly("50th cap: ORDINAL 50 cap", "12th: ORDINAL 12", "first-ever title: ORDINAL 1 title", "ninth: ORDINAL 9",
                        "71st: ORDINAL 71", "88th: ORDINAL 88");
        assertThat(Quantities.in("Sales rose for the ninth quarter, and the second of his sons came.")).containsExactly("the ninth quarter: ORDINAL 9 quarter",
                "the second: ORDINAL 2");
    }

    @Test
    void ordinalsThatRankNothing() {
        assertThat(Quantities.in("PLANT FIRE, 2nd Lead")).isEmpty();
        assertThat(Quantities.in("BC-Fraud, 2nd Ld-Writethru")).isEmpty();
        assertThat(Quantities.in("It was lower in the fifth of streets with the most smoke, and the novel is in the third person."))
                .containsExactly();
        assertThat(Quantities.in("She is in the sixth form.")).isEmpty();
    }

    @Test
    void countsWhoseThingIsNotRepeated() {
        assertThat(Quantities.in("The Union has 18 seats, the Alliance 17 and the independents five.")).containsExactly("18 seats: COUNT 18 seat",
                "17: COUNT 17 seat", "five: COUNT 5 seat");
        assertThat(Quantities.in("Marsh received 1,859 votes and Harbin 1,821, the tribunal said.")).containsExactly("1,859 votes: COUNT 1859 vote",
                "1,821: COUNT 1821 vote");
        assertThat(Quantities.in("He scored 20 points in the first game and 12 in Game 5, and flew home on an Airbus 320."))
                .containsExactly("20 points: COUNT 20 point", "the first game: ORDINAL 1 game", "12: COUNT 12 point");
        assertThat(Quantities.in("The village, population 312, has won more than either of the last two.")).containsExactly("312: COUNT 312 people",
                "two: COUNT 2 people");
    }

    @Test
    void pointsOfAPollAreOfPercentages() {
        assertThat(Quantities.in("Support was up 6 points from March, a poll found.")).containsExactly("6 points: PERCENT 6 pp UP");
        assertThat(Quantities.in("The poll has a margin of error of plus or minus three points."))
                .containsExactly("plus or minus three points: PERCENT ABOUT 3 pp");
        assertThat(Quantities.in("Rovers are up 6 points on last year.")).containsExactly("6 points: COUNT 6 point UP");
    }

    @Test
    void anAmountOfMoneyTakesNoUnitFromTheNextNumber() {
        assertThat(Quantities.in("He had £7 and 12 per cent of his battery left.")).containsExactly("£7: MONEY 7 GBP", "12 per cent: PERCENT 12 %");
    }

    @Test
    void percentagesWhoseSignIsNotRepeated() {
        assertThat(Quantities.in("Growth slowed to 0.1 per cent from 0.4; the figure is now 24 per cent, not 27."))
                .containsExactly("0.1 per cent: PERCENT 0.1 %", "0.4: PERCENT 0.4 %", "24 per cent: PERCENT 24 %", "27: PERCENT 27 %");
        assertThat(Quantities.in("The share rose from 12 to 15 per cent and the others by 5, 7 and 9 per cent."))
                .containsExactly("12: PERCENT 12 %", "15 per cent: PERCENT 15 %", "5: PERCENT 5 %", "7: PERCENT 7 %", "9 per cent: PERCENT 9 %");
        assertThat(Quantities.in("Some 140, or 24 per cent, left, and they are on 38 per cent, two points up on last month."))
                .containsExactly("Some 140: COUNT ABOUT 140", "24 per cent: PERCENT 24 %", "38 per cent: PERCENT 38 %",
                        "two points: PERCENT 2 pp");
        assertThat(Quantities.in("The Bank raised rates by a quarter of a percentage point, and half were women."))
                .containsExactly("a quarter of a percentage point: PERCENT 0.25 pp UP", "half: PERCENT 50 %");
    }

    @Test
    void measuresAndMoneyByWhatTheArticleHas() {
        assertThat(Quantities.in("The river rose 2.4 metres and peaked at 7.1.")).containsExactly("2.4 metres: MEASURE 2.4 m UP", "7.1: MEASURE 7.1 m");
        assertThat(Quantities.in("The price may rise by one million pounds; he earns 28,000 pounds a week."))
                .containsExactly("one million pounds: MONEY 1000000 GBP UP", "28,000 pounds: MONEY 28000 GBP");
        assertThat(Quantities.in("They paid 18m kroner and then 18 million kroner."))
                .containsExactly("18m kroner: MONEY 18000000 NOK", "18 million kroner: MONEY 18000000 NOK");
    }

    @Test
    void goalsInMatches() {
        assertThat(Quantities.in("He has 17 goals in 28 games this season and 61 in 138 appearances since joining."))
                .containsExactly("17 goals: COUNT 17 goal", "28 games: COUNT 28 game", "61: COUNT 61 game", "138 appearances: COUNT 138 appearance");
        assertThat(Quantities.in("They took one point, and at one point led, for a fee of £12m, plus £3m in add-ons."))
                .containsExactly("one point: COUNT 1 point", "£12m: MONEY 12000000 GBP", "£3m: MONEY 3000000 GBP");
    }

    @Test
    void partsOfGroupsAndOfMillions() {
        assertThat(Quantities.in("In plain numbers, 54 of every 1,000 nurses fell ill."))
                .containsExactly("54 of every 1,000: PERCENT 5.4 %");
        assertThat(Quantities.in("The fee is three-quarters of a million pounds, or 800,000 euros; the ball was in the net twice."))
                .containsExactly("three-quarters of a million pounds: MONEY 750000 GBP", "800,000 euros: MONEY 800000 EUR", "twice: COUNT 2 time");
    }

    @Test
    void peopleWhoAreCountedAndWhoAreNot() {
        assertThat(Quantities.in("The mother-of-three said one coach had left, and one insider told the paper why."))
                .containsExactly("mother-of-three: COUNT 3 child");
        assertThat(Quantities.in("In that group 809 people fell ill; it affects one person in 5,000; in Corran 4,123 people voted."))
                .containsExactly("809 people: COUNT 809 people", "one person in 5,000: PERCENT 0 %", "4,123 people: COUNT 4123 people");
    }

    @Test
    void measurements() {
        assertThat(Quantities.in("The sea rose by 3.1 ± 0.3 mm per year, the lake by 2.0 +/- 0.4 mm."))
                .containsExactly("3.1 ± 0.3 mm per year: MEASURE 3.1 mm/a UP", "2.0 +/- 0.4 mm: MEASURE 2 mm");
        assertThat(Quantities.in("The dune moves 3.2 m (10.5 ft) per year and sinks by 44 mm/yr."))
                .containsExactly("3.2 m: MEASURE 3.2 m/a", "10.5 ft: MEASURE 10.5 [ft_i]/a", "44 mm/yr: MEASURE 44 mm/a DOWN");
        assertThat(Quantities.in("The path is 3.2 km (2 miles) long."))
                .containsExactly("3.2 km: MEASURE 3.2 km", "2 miles: MEASURE 2 [mi_i]");
        assertThat(Quantities.in("Rain of 330 mm (13 in) fell.")).containsExactly("330 mm: MEASURE 330 mm", "13 in: MEASURE 13 [in_i]");
        assertThat(Quantities.in("There were fewer COVID-19 cases per one million population.")).isEmpty();
    }

    @Test
    void disasters() {
        assertThat(Quantities.in("Flight 447 was carrying 216 passengers and 12 crew when it vanished."))
                .containsExactly("216 passengers: COUNT 216 passenger", "12 crew: COUNT 12 crew");
        assertThat(Quantities.in("More than 1,500 people were evacuated and at least 37 are feared dead."))
                .containsExactly("More than 1,500 people: COUNT MORE_THAN 1500 people", "at least 37: COUNT AT_LEAST 37 people");
        assertThat(Quantities.in("Rescuers pulled three more bodies from the rubble, taking the death toll to 58."))
                .containsExactly("three more bodies: COUNT 3 body", "58: COUNT 58 people");
        assertThat(Quantities.in("The quake, of magnitude 6.4, struck 12 miles north of the city at a depth of 10km."))
                .containsExactly("6.4: COUNT 6.4 magnitude", "12 miles: MEASURE 12 [mi_i]", "10km: MEASURE 10 km");
        assertThat(Quantities.in("Nearly two-thirds of the village was under water, officials said."))
                .containsExactly("Nearly two-thirds: PERCENT ABOUT 66.7 %");
        assertThat(Quantities.in("Two hundred and fifty-three passengers and eleven crew were on board."))
                .containsExactly("Two hundred and fifty-three passengers: COUNT 253 passenger", "eleven crew: COUNT 11 crew");
        assertThat(Quantities.in("At least one person was killed and two were critically injured."))
                .containsExactly("At least one person: COUNT AT_LEAST 1 people", "two: COUNT 2 people");
    }

    @Test
    void publicBudgets() {
        assertThat(Quantities.in("The council faces a £12.5m shortfall, up from £9m last year."))
                .containsExactly("£12.5m: MONEY 12500000 GBP", "£9m: MONEY 9000000 GBP");
        assertThat(Quantities.in("Council tax will rise by 4.99%, adding £76.40 to the average Band D bill."))
                .containsExactly("4.99%: PERCENT 4.99 % UP", "£76.40: MONEY 76.4 GBP UP");
        assertThat(Quantities.in("The levy brings in between £3m and £4m a year."))
                .containsExactly("£3m and £4m: MONEY 3000000..4000000 GBP");
        assertThat(Quantities.in("Of the 340 posts to go, 210 are in adult social care."))
                .containsExactly("340 posts: COUNT 340 post", "210: COUNT 210 post");
        assertThat(Quantities.in("Spending per pupil has fallen 8 per cent in real terms, from £6,100 to £5,600."))
                .containsExactly("8 per cent: PERCENT 8 % DOWN", "£6,100: MONEY 6100 GBP", "£5,600: MONEY 5600 GBP");
        assertThat(Quantities.in("The bill passed by 52 votes to 48 on Tuesday."))
                .containsExactly("52 votes: COUNT 52 vote", "48: COUNT 48 vote");
    }

    @Test
    void indianEnglish() {
        assertThat(Quantities.in("The minister announced Rs 1,200 crore for rural roads and Rs 35,000 for each family."))
                .containsExactly("Rs 1,200 crore: MONEY 12000000000 INR", "Rs 35,000: MONEY 35000 INR");
        assertThat(Quantities.in("The state will buy 2.5 lakh tonnes of wheat at Rs 2,275 a quintal."))
                .containsExactly("2.5 lakh tonnes: MEASURE 250000 t", "Rs 2,275: MONEY 2275 INR");
        assertThat(Quantities.in("As many as 14 lakh candidates appeared for the examination at 4,750 centres.")).containsExactly(
                "As many as 14 lakh candidates: COUNT AT_MOST 1400000 candidate", "4,750 centres: COUNT 4750 centre");
        assertThat(Quantities.in("The museum drew 2.45 lakh visitors last year, down 6 per cent."))
                .containsExactly("2.45 lakh visitors: COUNT 245000 visitor", "6 per cent: PERCENT 6 % DOWN");
        assertThat(Quantities.in("The scheme will cost ₹1,00,000 a house, or 500 crore in all."))
                .containsExactly("₹1,00,000: MONEY 100000 INR", "500 crore: MONEY 5000000000 INR");
    }

    @Test
    void companyResults() {
        assertThat(Quantities.in("Revenue rose 12% to $4.2 billion, while net loss narrowed to 15 cents a share."))
                .containsExactly("12%: PERCENT 12 % UP", "$4.2 billion: MONEY 4200000000 USD", "15 cents: MONEY 0.15 USD");
        assertThat(Quantities.in("Shares fell 3.5p to 212.4p, wiping £40m off the company's value."))
                .containsExactly("3.5p: MONEY 0.035 GBP DOWN", "212.4p: MONEY 2.124 GBP", "£40m: MONEY 40000000 GBP DOWN");
        assertThat(Quantities.in("Operating margin improved by 150 basis points to 11.2%."))
                .containsExactly("150 basis points: PERCENT 1.5 pp UP", "11.2%: PERCENT 11.2 %");
        assertThat(Quantities.in("It sold 1.3 million cars in the quarter, 20,000 fewer than a year earlier."))
                .containsExactly("1.3 million cars: COUNT 1300000 car", "20,000: COUNT 20000 car");
        assertThat(Quantities.in("The company will close one in four of its 800 branches with the loss of some 2,000 jobs."))
                .containsExactly("one in four: PERCENT 25 %", "800 branches: COUNT 800 branch", "some 2,000 jobs: COUNT ABOUT 2000 job DOWN");
        assertThat(Quantities.in("The bank raised its dividend by a fifth to 12p."))
                .containsExactly("a fifth: PERCENT 20 % UP", "12p: MONEY 0.12 GBP");
        assertThat(Quantities.in("Unemployment fell 0.2 percentage points to 4.1%, or 1.44 million people.")).containsExactly(
                "0.2 percentage points: PERCENT 0.2 pp DOWN", "4.1%: PERCENT 4.1 %", "1.44 million people: COUNT 1440000 people");
        assertThat(Quantities.in("The firm forecasts sales of €2.45-2.5 billion, $3m-$4m of it from licences."))
                .containsExactly("€2.45-2.5 billion: MONEY 2450000000..2500000000 EUR", "$3m-$4m: MONEY 3000000..4000000 USD");
        assertThat(Quantities.in("The A$3.1 billion submarine base will create 2,000 jobs."))
                .containsExactly("A$3.1 billion: MONEY 3100000000 AUD", "2,000 jobs: COUNT 2000 job");
        assertThat(Quantities.in("A $5,000 reward is offered.")).containsExactly("$5,000: MONEY 5000 USD");
        assertThat(Quantities.in("They paid 45 million pounds for the site and 3 million euros in fees."))
                .containsExactly("45 million pounds: MONEY 45000000 GBP", "3 million euros: MONEY 3000000 EUR");
    }

    @Test
    void health() {
        assertThat(Quantities.in("In the trial, 1,204 of 2,410 patients took the pill daily and the rest a placebo."))
                .containsExactly("1,204: COUNT 1204 patient", "2,410 patients: COUNT 2410 patient");
        assertThat(Quantities.in("One in eight adults felt better, and nine out of ten dentists agreed."))
                .containsExactly("One in eight: PERCENT 12.5 %", "nine out of ten: PERCENT 90 %");
        assertThat(Quantities.in("A 250mg dose costs 43p; the hospital gave 1.5 million of them."))
                .containsExactly("250mg: MEASURE 250 mg", "43p: MONEY 0.43 GBP", "1.5 million: COUNT 1500000");
        assertThat(Quantities.in("Patients lost an average of 14kg, or 15.3% of their body weight."))
                .containsExactly("14kg: MEASURE 14 kg", "15.3%: PERCENT 15.3 %");
        assertThat(Quantities.in("Only 3 of 50 hospitals met all four targets."))
                .containsExactly("3: COUNT 3 hospital", "50 hospitals: COUNT 50 hospital", "four targets: COUNT 4 target");
    }

    @Test
    void sport() {
        assertThat(Quantities.in("United won 3-1 with two goals in the last five minutes."))
                .containsExactly("two goals: COUNT 2 goal");
        assertThat(Quantities.in("The midfielder, who wears No 10, cost £55m and has scored 14 goals in 31 games."))
                .containsExactly("£55m: MONEY 55000000 GBP", "14 goals: COUNT 14 goal", "31 games: COUNT 31 game");
        assertThat(Quantities.in("The 6ft 4in striker signed a deal worth £120,000 a week."))
                .containsExactly("6ft 4in: MEASURE 76 [in_i]", "£120,000: MONEY 120000 GBP");
        assertThat(Quantities.in("A crowd of 41,302 saw the home side lose 2-0, their fourth straight defeat."))
                .containsExactly("41,302: COUNT 41302 people", "fourth straight defeat: ORDINAL 4 defeat");
        assertThat(Quantities.in("They need 243 runs to win with seven wickets in hand."))
                .containsExactly("243 runs: COUNT 243 run", "seven wickets: COUNT 7 wicket");
        assertThat(Quantities.in("He averaged 7.3 points and 3.7 rebounds."))
                .containsExactly("7.3 points: COUNT 7.3 point", "3.7 rebounds: COUNT 3.7 rebound");
    }

    @Test
    void weather() {
        assertThat(Quantities.in("Temperatures fell to -12C overnight, and could reach 104°F in Phoenix."))
                .containsExactly("-12C: MEASURE -12 Cel", "104°F: MEASURE 104 [degF]");
        assertThat(Quantities.in("Winds of up to 95mph tore roofs from hundreds of homes."))
                .containsExactly("up to 95mph: MEASURE AT_MOST 95 [mi_i]/h", "hundreds: COUNT 100..1000 home");
        assertThat(Quantities.in("About 30 centimetres of snow fell, half a metre more than forecast."))
                .containsExactly("About 30 centimetres: MEASURE ABOUT 30 cm", "half a metre: MEASURE 0.5 m");
        assertThat(Quantities.in("There is a 30-70% chance of rain and 5-10cm of snow."))
                .containsExactly("30-70%: PERCENT 30..70 %", "5-10cm: MEASURE 5..10 cm");
        assertThat(Quantities.in("It was 22 degrees in the sun and 14 in the shade, the weather service said."))
                .containsExactly("22 degrees: MEASURE 22 Cel", "14: MEASURE 14 Cel");
    }

    @Test
    void ratesAreOneValue() {
        assertThat(Quantities.in("Deaths fell from 4.1 per 1,000 to 12.3 per 100,000 people, or five deaths per million."))
                .containsExactly("4.1 per 1,000: COUNT 4.1 per 1000", "12.3 per 100,000 people: COUNT 12.3 per 100000 people",
                        "five deaths per million: COUNT 5 death per 1000000");
        assertThat(Quantities.in("It cost 2.1 per 1,000 women a tooth, and 44 were told so; they took 10,000 IU."))
                .containsExactly("2.1 per 1,000 women: COUNT 2.1 per 1000 woman", "44: COUNT 44", "10,000 IU: MEASURE 10000 [iU]");
        assertThat(Quantities.in("About one household in 14 moved, and seven out of 10 wanted to."))
                .containsExactly("About one household in 14: PERCENT ABOUT 7.1 %", "seven out of 10: PERCENT 70 %");
    }

    @Test
    void statisticsOfStudies() {
        assertThat(Quantities.in("The risk was lower (hazard ratio 0.77, 95% CI 0.65 to 0.91; p<0.001)."))
                .containsExactly("0.77: COUNT 0.77 hazard ratio", "95%: PERCENT 95 %",
                        "0.65 to 0.91: COUNT 0.65..0.91 confidence interval", "<0.001: COUNT LESS_THAN 0.001 p-value");
        assertThat(Quantities.in("The odds ratio was 1.34 (P = 0.02), a twofold rise; others had a 12-fold one."))
                .containsExactly("1.34: COUNT 1.34 odds ratio", "0.02: COUNT 0.02 p-value", "twofold: COUNT 2 time UP",
                        "12-fold: COUNT 12 time");
        assertThat(Quantities.in("They took either 5 mg or 20 mg, and pressure fell by 7mmHg."))
                .containsExactly("5 mg: MEASURE 5 mg", "20 mg: MEASURE 20 mg", "7mmHg: MEASURE 7 mm[Hg] DOWN");
    }

    @Test
    void numbersBeforeANounWithAHyphenCount() {
        assertThat(Quantities.in("A four-member panel upheld his three-match ban in a five-star hotel in a two-way street."))
                .containsExactly("four-member: COUNT 4 member", "three-match: COUNT 3 match");
        assertThat(Quantities.in("The 6.2-magnitude earthquake struck 40km off the coast, killing at least 12."))
                .containsExactly("6.2: COUNT 6.2 magnitude", "40km: MEASURE 40 km", "at least 12: COUNT AT_LEAST 12 people");
    }

    @Test
    void whatTheNumberWithoutANounCounts() {
        assertThat(Quantities.in("It will create 1,500 jobs: 900 in Cork and the remaining 200 in Sligo."))
                .containsExactly("1,500 jobs: COUNT 1500 job", "900: COUNT 900 job", "200: COUNT 200 job");
        assertThat(Quantities.in("Twenty-one of the council's 45 members abstained, as did a committee of 12."))
                .containsExactly("Twenty-one: COUNT 21 member", "45 members: COUNT 45 member", "12: COUNT 12 people");
        assertThat(Quantities.in("It bought 50 planes with options on 25 more."))
                .containsExactly("50 planes: COUNT 50 plane", "25: COUNT 25 plane");
    }

    @Test
    void partsAndHalves() {
        assertThat(Quantities.in("The bank raised its rate by a quarter point; the race is over a mile and a half."))
                .containsExactly("a quarter point: PERCENT 0.25 pp UP", "over a mile and a half: MEASURE MORE_THAN 1.5 [mi_i]");
        assertThat(Quantities.in("Claims fell by 12,000 to 214,000 and cost $14 billion-plus, or 1.4m kronor each."))
                .containsExactly("12,000: COUNT 12000 DOWN", "214,000: COUNT 214000",
                        "$14 billion-plus: MONEY AT_LEAST 14000000000 USD", "1.4m kronor: MONEY 1400000 SEK");
    }

    @Test
    void placesInAnOrder() {
        assertThat(Quantities.in("The 12th-placed side, currently 11th in the table, is only the third club to do it."))
                .containsExactly("12th-placed: ORDINAL 12", "11th: ORDINAL 11", "the third club: ORDINAL 3 club");
        assertThat(Quantities.in("They are fifth, two points behind; the town climbed to third in a 20,000-seat stadium."))
                .containsExactly("fifth: ORDINAL 5", "two points: COUNT 2 point", "third: ORDINAL 3", "20,000-seat: COUNT 20000 seat");
        assertThat(Quantities.in("They were fourth at Easter and are now 13th, nine points behind."))
                .containsExactly("fourth: ORDINAL 4", "13th: ORDINAL 13", "nine points: COUNT 9 point");
        assertThat(Quantities.in("It was his fourth of the season; attacks were cut by half, the rate rose by 0.5 of a percentage point."))
                .containsExactly("fourth: ORDINAL 4", "half: PERCENT 50 % DOWN", "0.5 of a percentage point: PERCENT 0.5 pp UP");
    }

    @Test
    void numbersThatAreNoValues() {
        assertThat(Quantities.in("Reach Ann Lee at 402-7200 or at the desk.")).isEmpty();
        assertThat(Quantities.in("Call 0800 555 111 or visit Room 214, 17 High Street.")).isEmpty();
        assertThat(Quantities.in("Version 3.2.1 of the app runs on the iPhone 15 and over 5G.")).isEmpty();
        assertThat(Quantities.in("One of the ministers said the other one had left; on the one hand it is cheap.")).isEmpty();
        assertThat(Quantities.in("The children's ages were 6, 11 and 15, and nobody speaks of children under 12 by name.")).isEmpty();
        assertThat(Quantities.in("The 1990s and 2008 were hard; COVID-19 came in 2020.")).isEmpty();
        assertThat(Quantities.in("The Big Four met on Flight 12 at gate 7, page 3 of the log says.")).isEmpty();
        assertThat(Quantities.in("She told Marlow 19 News, and her son 5 Eyewitness News.")).isEmpty();
        assertThat(Quantities.in("The second half began on March 3 at 14:05 in the 21st century.")).isEmpty();
    }

    @Test
    void notations() {
        assertThat(Quantities.in("In all, 18 000 people signed; 1 250 000 had been hoped for."))
                .containsExactly("18 000 people: COUNT 18000 people", "1 250 000: COUNT 1250000 people");
        assertThat(Quantities.in("It cost €1.234.567, or 1.234,56 euro a piece."))
                .containsExactly("€1.234.567: MONEY 1234567 EUR", "1.234,56 euro: MONEY 1234.56 EUR");
        assertThat(Quantities.in("Two and a half million votes, half a dozen boxes, 3½ miles, £1.2tn.")).containsExactly(
                "Two and a half million votes: COUNT 2500000 vote", "half a dozen boxes: COUNT 6 box",
                "3½ miles: MEASURE 3.5 [mi_i]", "£1.2tn: MONEY 1200000000000 GBP");
        assertThat(Quantities.in("Some 200-odd people, 50 or more workers, two million pounds, tops.")).containsExactly(
                "Some 200-odd people: COUNT ABOUT 200 people", "50 or more workers: COUNT AT_LEAST 50 worker",
                "two million pounds, tops: MONEY AT_MOST 2000000 GBP");
        assertThat(Quantities.in("Twenty-eight thousand six hundred and forty-two students came."))
                .containsExactly("Twenty-eight thousand six hundred and forty-two students: COUNT 28642 student");
        assertThat(Quantities.in("٣٥ people and １２ dogs."))
                .containsExactly("٣٥ people: COUNT 35 people", "１２ dogs: COUNT 12 dog");
    }

    @Test
    void dollarIsOfAnotherCountryOnlyIfTheArticleNamesThatOne() {
        assertThat(units("All figures are in Canadian dollars. It cost $5 million.")).containsExactly("CAD");
        assertThat(units("It cost $5 million, or 7 million Canadian dollars at US$1 each.")).containsExactly("USD", "CAD", "USD");
        assertThat(units("It cost $5 million.")).containsExactly("USD");
    }

    @Test
    void poundsWeighUnlessTheArticleHasSterling() {
        assertThat(units("He lost 20 pounds.")).containsExactly("[lb_av]");
        assertThat(units("He lost 20 pounds; the fine was £5.")).containsExactly("GBP", "GBP");
    }

    @Test
    void precisionIsTheGranularityOfTheNumberAsStated() {
        assertThat(Quantities.read("About 318,000 people, 4.99 per cent, £1.2m and 7 dogs.")).extracting(Mention::precision)
                .containsExactly("1000", "0.01", "100000", "1");
    }

    @Test
    void changeFromOneNumberToAnotherIsTwoValuesAndARangeIsOne() {
        assertThat(normalised("The cuts went down from 640 to 585 jobs.")).containsExactly("640", "585");
        assertThat(normalised("Profit rose by £3m to £10m.")).containsExactly("3000000", "10000000");
        assertThat(normalised("Flats cost from £120,000 to £300,000.")).containsExactly("120000..300000");
        assertThat(normalised("Prices should rise 3 to 5 per cent.")).containsExactly("3..5");
    }

    @Test
    void invisibleAndOddCharactersDoNotSplitANumberOrItsWords() {
        assertThat(normalised("It cost $1.2\u00a0mil\u00adlion and 12\u202f500 people came."))
                .containsExactly("1200000", "12500");
        assertThat(normalised("£££ 400 €€ %% 5 £")).isNotEmpty();
        assertThat(normalised("1".repeat(400) + " people")).isEmpty();
    }

    @Test
    void anyTextIsReadWithoutFailing() {
        var pieces = List.of("£", "$", "1", "2.5", "1,000", " ", " ", "-", "–", "half", "a", "million", "of", "the", "people",
                "%", "p", "twenty", "hundred", "and", "one", "in", "to", "between", "over", "ft", "6", "½", "/", ":", ".", ",",
                "m", "\u00a0", "\ud835\udfcf", "\u0661", "third", "dozen", "lakh", "\n", "(", "minus", "\ud83d", "first", "none",
                "°", "C");
        var random = new Random(4);
        for (var i = 0; i < 400; i++) {
            var text = new StringBuilder();
            random.ints(1 + random.nextInt(40), 0, pieces.size()).mapToObj(pieces::get).forEach(text::append);
            for (var mention : Quantities.read(text.toString())) {
                assertThat(mention.span().end()).as(text.toString()).isLessThanOrEqualTo(text.length());
                assertThat(mention.span().isEmpty()).as(text.toString()).isFalse();
            }
        }
    }

    @Test
    void longSentencesTakeNoLongerForEachWord() {
        for (var piece : List.of("one hundred and ", "5 to ", "a million million ", "5m/", "up to over about ", "three-",
                "1,000,")) {
            var document = Quantities.document(piece.repeat(2000));
            Assertions.assertTimeout(Duration.ofSeconds(10), () -> QuantityReader.read(document), piece);
        }
    }

    private static List<String> units(String text) {
        return Quantities.read(text).stream().map(Mention::unit).toList();
    }

    private static List<String> normalised(String text) {
        return Quantities.read(text).stream().map(Mention::normalised).toList();
    }

    @Test
    void countsWithoutANounWhereTheSentenceTellsWhatIsCounted() {
        assertThat(Quantities.in("Job cuts will fall on Ostlea (620), Sattmoor (48) and other sites (530)."))
                .containsExactly("620: COUNT 620", "48: COUNT 48", "530: COUNT 530");
        assertThat(Quantities.in("The dead are Ann Orr (62), Bea Lund (48) and Cy Marsh (53).")).isEmpty();
        assertThat(Quantities.in("It came to Ostlea (1986), Sattmoor (1990) and the coast (2004).")).isEmpty();
        assertThat(Quantities.in("Mould grew in 31 of 212 samples.")).containsExactly("31: COUNT 31 sample", "212 samples: COUNT 212 sample");
        assertThat(Quantities.in("Of the 63 gyms 41 have reopened.")).containsExactly("63 gyms: COUNT 63 gym", "41: COUNT 41 gym");
        assertThat(Quantities.in("Membership is up to 5,600 from 4,900 last spring.")).contains("4,900: COUNT 4900");
    }

    @Test
    void halfAMillionMayStandBehindTheMillion() {
        assertThat(Quantities.in("The judge set bail at a million and a half dollars, and a half was paid.")).startsWith(
                "a million and a half dollars: MONEY 1500000 USD");
    }

    @Test
    void fractionsAreWrittenWithAStrokeToo() {
        assertThat(Quantities.in("The bank cut its rate to 7-1/2 percent from 8 1/4 percent; fees are 5/8 percent."))
                .containsExactly("7-1/2 percent: PERCENT 7.5 %", "8 1/4 percent: PERCENT 8.25 %", "5/8 percent: PERCENT 0.625 %");
        assertThat(Quantities.in("She walked 2 1/2 miles, the last 3/4 mile alone, to a shop that opens 24/7.")).startsWith("2 1/2 miles: MEASURE 2.5 [mi_i]",
                "3/4 mile: MEASURE 0.75 [mi_i]");
        assertThat(Quantities.in("Shares rose 3/4 to 25-3/4 dollars.")).containsExactly("25-3/4 dollars: MONEY 25.75 USD");
    }

    @Test
    void whatIsCountedIsToldByVerbsAndGroupsAroundTheNumber() {
        assertThat(Quantities.in("Nine of the injured are in hospital.")).containsExactly("Nine: COUNT 9 people");
        assertThat(Quantities.in("Of the eight who died, one was a guard.")).contains("eight: COUNT 8 people");
        assertThat(Quantities.in("Nine are in intensive care.")).containsExactly("Nine: COUNT 9 people");
        assertThat(Quantities.in("He was a father of three.")).containsExactly("three: COUNT 3 child");
        assertThat(Quantities.in("The hall holds 31,400, but was half empty.")).containsExactly("31,400: COUNT 31400 people");
        assertThat(Quantities.in("It puts the number of complaints at 121,000.")).containsExactly("121,000: COUNT 121000 complaint");
        assertThat(Quantities.in("Seven of the dozen turnstiles were shut.")).contains("Seven: COUNT 7 turnstile");
        assertThat(Quantities.in("It sent 186 guards, 30 of whom needed treatment.")).containsExactly("186 guards: COUNT 186 guard", "30: COUNT 30 guard");
        assertThat(Quantities.in("It is a 34,100-seater and looks full.")).containsExactly("34,100-seater: COUNT 34100 seat");
    }
}
