package org.stet.analysis.discrepancies;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stet.analysis.ArticleText;
import org.stet.analysis.Articles;
import org.stet.analysis.CaseAnalysis;
import org.stet.analysis.Published;
import org.stet.model.DiscrepancyType;
import org.stet.model.StructureKind;

/** Pairs of passages of many beats: those that contradict each other, and those that only look as if they did. */
class SameThingTest {

    private static List<DiscrepancyType> found(String one, String other, String laterOn) {
        var articles = List.of(Articles.of("Herald", "2026-05-04T08:00:00Z", "News\n" + one),
                Articles.of("Gazette", laterOn, "More news\n" + other));
        return new CaseAnalysis().analyse(articles, new NullProgressMonitor()).findings().stream()
                .map(Finding::type).filter(type -> type == DiscrepancyType.CONFLICT || type == DiscrepancyType.UPDATED).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Harlow City beat Selby Town 2-1 in front of a crowd of 31,204. | A crowd of 32,104 saw Harlow City beat Selby Town.
            Nelo Duarte, 24, will wear the shirt. | Harlow's new striker is 26-year-old Nelo Duarte, who arrives from Porto Velho.
            Nelo Duarte, 24, will wear the shirt. | The shirt goes to Nelo Duarte, a 26-year-old striker from Porto Velho.
            Nelo Duarte is banned for 43 breaches of the rules of betting. | Nelo Duarte, who admitted 34 breaches of the rules of betting, is banned.
            There are 3,500 gulls at Tarn Point. | The wardens of Tarn Point counted 5,300 gulls.
            Olive Prynne, the treasurer of the club, faces 11 counts of fraud. | Olive Prynne denied 17 counts of fraud at Orford Crown Court.
            Turnout in Orford's mayoral election was 41.3 per cent. | Isla Merrow won the mayoral election in Orford on a turnout of 43.1 per cent.
            Tollman Group will cut 320 jobs at its factory in Hessle. | Tollman Group is to axe 230 posts at its Hessle plant.
            Tollman Group will pay a final dividend of 12.4p a share. | Shareholders of Tollman Group get a final dividend of 14.2p a share.
            Tarn had 112mm of rain in 24 hours, the Met Service said. | The Met Service said 121mm of rain fell on Tarn in 24 hours.
            The earthquake off Velmar had a magnitude of 6.4. | The quake off Velmar measured 4.6 in magnitude.
            Officers were called to the mill at Selgate at 3.10am on Sunday. | Officers rushed to the mill at Selgate at 4.20am on Sunday.
            The fire at the Orford warehouse broke out at 2.15am on Sunday. | The blaze at the Orford warehouse broke out at 4.15am on Sunday.
            The dune at Tarn moves by 4.1 m (13 ft) per year. | The dune at Tarn moves by 1.4 m per year.
            The dune at Tarn moves 4.1 m/year towards the village. | The dune at Tarn moves by 1.4 m (4.6 ft) a year towards the village.
            The level of Lake Selgate could fall by 40cm. | The level of Lake Selgate could fall by 4m.
            The level of Lake Selgate rose by 3.1 ± 0.3 cm. | The level of Lake Selgate rose by 1.8 cm.
            An estimated 5,400 people marched through Selgate. | About 2,100 people marched through Selgate on Sunday, police said.
            The trial at Tarn followed 1,240 adults aged 45 to 74. | Doctors at Tarn followed 1,240 people aged between 40 and 74.
            The mill, which opened in 1962, employs 420 people in Selgate. | The mill in Selgate employs 240 people.
            The railway has closed the line from Selgate to Orford until 24 October. | The line from Selgate to Orford will reopen on 4 November.
            The striker's contract with Harlow City runs until June 2028. | The striker is under contract to Harlow City until June 2027.
            The council of Orford votes on the new rates on 12 June. | The vote of Orford's council on the new rates is set for 21 June.
            Harlow City signed Nelo Duarte from Porto Velho in July 2021. | Nelo Duarte joined Harlow City from Porto Velho in the summer of 2022.
            The trams of Selgate will not run until November 2029. | Selgate's trams will not open until 2031.
            The Lake by Ines Corvo was sold for $2.7m at Hallam's. | Ines Corvo's The Lake fetched $7.2m at an auction at Hallam's.""")
    void valuesOfOneThingContradictEachOther(String one, String other) {
        assertThat(found(one, other, "2026-05-04T08:20:00Z")).containsOnly(DiscrepancyType.CONFLICT).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Four gulls were taken to a vet in Selgate and the others to a ward in Orford. | Six gulls in Selgate were taken to a vet after the storm.
            The trial at Tarn followed 1,240 participants. | Scientists at Tarn followed 690 women among the participants.
            Of adults aged 18 to 34, 31 per cent had moved to Tarn; of those aged 35 to 64, 12 per cent. | Adults aged 18 to 24 had moved to Tarn less often than those aged 18 to 34.
            There were 84 cases of measles in Carrick in January. | There were 61 cases of measles in Carrick in December.
            Unemployment in Tarn was 5.1 per cent in January. | Unemployment in Tarn was 5.2 per cent in December.
            Nelo Duarte scored 19 goals for Porto Velho last season. | Nelo Duarte scored 54 goals in 120 appearances for Porto Velho.
            Fourteen people were injured when a coach left the road near Selgate. | Six of the injured went to hospital near Selgate.
            Six people were shot at the Blue Door club in Marlow. | A man was killed and five others were wounded at the Blue Door club in Marlow.
            Piers Malton faces up to 14 years in prison for the fire. | Piers Malton was sentenced to four and a half years in prison for the fire.
            Piers Malton, 44, of Selgate was charged with arson after the fire at the mill. He faces up to 14 years in prison. | Piers Malton, 44, of Selgate was charged with arson after the fire at the mill. He was sentenced to four years in prison.
            Four people were found dead at the Harlow flats in Marlow after a shooting. | Three of the dead were found at the Harlow flats in Marlow after a shooting.
            Each count of arson carries up to 10 years in prison, the prosecutor of Selgate said. | Piers Malton was sentenced to 22 years in prison, the prosecutor of Selgate said.
            Lorries of more than 25 tonnes may not cross the bridge at Selgate. | Lorries may not cross the bridge at Selgate; before that the limit was 40 tonnes.
            Piers Malton was sentenced to 12 years for the fire. | Dean Orrell was sentenced to nine years for the fire.
            A man robbed Hale's shop in Orford on 4 May. | A man was arrested in Orford on 2 May on suspicion of robbing Hale's shop.
            Lena Torvald, who was 19 at the time, was the last to see him. | Lena Torvald, 46, told reporters she was the last to see him.
            Tollman Group will cut 320 jobs worldwide. | Tollman Group is to axe 110 posts at its Hessle plant.
            Tollman Group will pay a final dividend of 12.4p a share. | Tollman Group paid an interim dividend of 6.1p a share.
            Gusts of 94mph were recorded at Skerry Point in Storm Edda. | Gusts of 78mph were recorded at Tarn Airport in Storm Edda.
            The Orford Museum had 412,000 visitors last year. | In 2019 the Orford Museum had 380,000 visitors.
            Mara Quill has sold 12 million albums worldwide. | Mara Quill sold 2 million albums in Britain.
            Tickets for the concert cost £45 for adults. | Tickets for the concert cost £20 for students.
            The Selgate tunnel is 8km long. | The Selgate tunnel is five miles long.
            Shots were fired at the Blue Door club in Marlow at 3.15am. | A vigil will be held at the Blue Door club in Marlow at 1pm.
            Officers searched the mill at Selgate until 4am on Sunday. | Officers searched the mill at Selgate at 1am on Sunday.
            Six members of the Tarn Street gang pleaded guilty to the raid in Orford. | Seven members of the Tarn Street gang were charged with the raid in Orford.
            One of the two suspects shooting at the Blue Door club in Marlow wore a mask. | Man shoots five at the Blue Door club in Marlow.
            Olin Harker fatally shot three people at the Blue Door club in Marlow. | Olin Harker shot five people at the Blue Door club in Marlow.
            Nine shootings at the Blue Door club in Marlow worry its neighbours. | Sixteen were shot at the Blue Door club in Marlow.
            Dean Orrell was jailed after the 2012 shooting at the docks in Orford. | Many of the 2015 shootings at the docks in Orford are unsolved.
            A baby and four people were hurt in the crash at Selgate. | Five people were hurt in the crash at Selgate.
            Olin Harker shot his wife and killed three more people in Marlow. | Olin Harker killed four people in Marlow.
            The man who killed two people at the courthouse in Orford wore handcuffs. | Three people were killed at the courthouse in Orford.
            Three people hurt in the crash at Selgate were taken to hospital. | Two people hurt in the crash at Selgate were taken to Orford General Hospital.
            Seven adults and a child were hurt in crashes near Selgate in five days. | Four adults and a child were hurt in a crash near Selgate.
            Since 2019, 14 drivers have been hurt near Selgate. | Eleven drivers have been hurt near Selgate.
            A man got 42 years for the raid on the bank in Tarn. | A man got 20 years in prison for the raid on the bank in Tarn.
            Dara Finch faces four counts of attempted murder in Tarn. | Dara Finch faces seven counts of assault in Tarn.
            Olin Harker, the leader of the gang, was jailed for 12 years for the raid in Tarn. | Dean Orrell, who drove the car, was jailed for nine years for the raid in Tarn.
            Two sons died in the fire at the mill in Orford. | Three died in the fire at the mill in Orford.
            Turnout in the mayoral election was up to 51 per cent in Tarn and 53 per cent in Selgate. | Turnout in the mayoral election was 51 per cent in Tarn.
            Engineers predict that the level of Lake Selgate will fall by 40cm. | The level of Lake Selgate fell by 30cm.
            The level of Lake Selgate could fall by 40cm by 2040. | Under another scenario the level of Lake Selgate will fall by 30cm by 2040.
            The level of Lake Selgate rose by 3.1 ± 0.3 cm. | The level of Lake Selgate rose by 3 cm.
            The level of Lake Selgate fell by 9m in the drought. | The level of Lake Selgate was 14m in the drought.
            Temperatures at Tarn rose by 0.3C per decade. | Temperatures at Tarn rose by 2C per century.
            The water at Selgate warmed by 3C. | The water at Selgate warmed by 5.4F.
            The water at Selgate warmed by 9C. | The water at Selgate warmed by more than 5C (9F).
            The Selgate tunnel is 8 to 10km long. | The Selgate tunnel is 9 to 12km long.
            The sky over Tarn has brightened (Orrell, 2005). | The sky over Tarn has brightened since 1990.
            The brightening of the sky over Tarn began long ago (Orrell et al., 2005). | The brightening of the sky over Tarn began in 1990.
            No ship has called at Selgate in the last 17 years. | No ship has called at Selgate in the past 18 years.
            ORFORD, May 3 (ANS) - A blast tore through the mill in Orford. | ORFORD, May 2 (ANS) - A blast tore through the mill in Orford.
            A fire destroyed the mill in Orford on Sunday, killing two. | The police arrested the manager of the mill in Orford on Monday, after a fire killed two.
            The Orford flood of 2012 cut the town in two. | The 2015 Orford flood cut the town in two.
            Lena Torvald died in hospital in Selgate at 3:10 a.m. today. | A vigil for Lena Torvald in Selgate is planned for 6 p.m. today.
            The train to Selgate left Orford at 17:24 on Sunday. | The train that left Orford on Sunday was the 17:22 service to Selgate.
            Tollman Group sold the mill in Orford for $4. | Tollman Group sold the mill in Orford ($1 = 0.8600 euros).
            Lena Torvald, 34, saw the crash at Selgate. | Lena Torvald's 3-year-old son saw the crash at Selgate.""")
    void valuesOfOtherGroupsTimesAndPlacesDoNot(String one, String other) {
        assertThat(found(one, other, "2026-05-04T08:20:00Z")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Nine people are missing after the landslide at Velmar. | Four people are still missing after the landslide at Velmar.
            The club in Orford has sold 6,700 season tickets. | The club in Orford had sold 7,150 season tickets by last night.
            The petition against the quarry in Tarn has 4,120 signatures. | The petition against the quarry in Tarn has 9,370 signatures.
            The appeal for flood victims in Tarn has so far raised £120,000. | The appeal for flood victims in Tarn has raised £310,000.""")
    void aLaterStateIsNoContradiction(String one, String other) {
        assertThat(found(one, other, "2026-05-05T09:00:00Z")).containsOnly(DiscrepancyType.UPDATED).isNotEmpty();
    }

    @Test
    void anAgeSinceADayOfTheWeekIsThatOfABirthday() {
        assertThat(found("Lena Torvald, 34, saw the crash at Selgate.", "Lena Torvald, 35 since Tuesday, saw the crash at Selgate.", "2026-05-07T09:00:00Z"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            A hearing of the case against Dean Orrell in Tarn will be held on 11 May. | A hearing of the case against Dean Orrell in Tarn will be held on 14 June.""")
    void whatWasAheadThenIsNoRivalOfWhatIsAheadNow(String one, String other) {
        assertThat(found(one, other, "2026-05-12T09:00:00Z")).isEmpty();
        assertThat(found(one, other, "2026-05-05T09:00:00Z")).containsOnly(DiscrepancyType.CONFLICT);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The school said: "Today's event was not related to the school." | The school in Velmar said: "Today's event was not related to the school."
            Police were called to the house on Friday after the party. | Police had been called to the house on Friday after the party.""")
    void wordsThatCountFromTheDayTheyAreSaidAreNoDates(String one, String other) {
        assertThat(found(one, other, "2026-05-12T09:00:00Z")).isEmpty();
    }

    @Test
    void aCaptionTellsOfItsPictureAndNotOfWhenItHappened() {
        var one = "Men were fired at outside the Blue Mill in Selgate on Saturday 2 May.";
        var other = "Men fired at outside the Blue Mill in Selgate, Sunday 3 May.";
        var head = "Shots\n";
        var page = new ArticleText("Gazette", "Gazette", "Gazette", false, Published.parse("2026-05-06"), "", List.of(), head + other,
                List.of(new ArticleText.Range(StructureKind.HEADLINE, 0, head.length() - 1),
                        new ArticleText.Range(StructureKind.CAPTION, head.length(), head.length() + other.length())));
        var found = new CaseAnalysis().analyse(List.of(Articles.of("Herald", "2026-05-06", head + one), page), new NullProgressMonitor());
        assertThat(found.findings()).noneMatch(finding -> finding.type() == DiscrepancyType.CONFLICT);
    }
}
