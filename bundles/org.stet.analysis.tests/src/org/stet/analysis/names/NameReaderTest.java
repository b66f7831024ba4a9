package org.stet.analysis.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.stet.analysis.ArticleText;
import org.stet.analysis.text.DocumentReader;
import org.stet.model.AgentKind;

class NameReaderTest {

    private static List<Name> read(String text) {
        return NameReader.read(DocumentReader.read(
                new ArticleText("a1", "a1.txt", "The Gull", false, Optional.empty(), "", List.of(), text, List.of())));
    }

    private static List<String> names(String text, AgentKind kind) {
        return read(text).stream().filter(name -> name.kind() == kind).map(Name::canonical).toList();
    }

    @Test
    void wordsOfEnglishThatOpenASentenceAreNoShortForms() {
        assertThat(mentions("The Stove Makers' Federation met. Stove sales fell. “Patience has an end,” it said.", "Stove Makers' Federation"))
                .hasSize(1);
        assertThat(read("It said: “Patience has an end.” Ann Lee, M.D., a doctor, agreed.").stream().map(Name::canonical))
                .containsExactly("Ann Lee");
    }

    @Test
    void townsAreKnownByWhatIsSaidOfThem() {
        assertThat(names("Cedar Fork on Tuesday became the fourth city in the state to borrow. Shelley Dunnock, 38, of Eskmere, waited.",
                AgentKind.PLACE)).containsExactly("Cedar Fork", "Eskmere");
    }

    @Test
    void placesAreKnownByWhoLivesThereAndWhatIsJoinedToThem() {
        assertThat(names("A Hexley man has been refused bail. The Leeming-based retailer grew.", AgentKind.PLACE))
                .containsExactly("Hexley", "Leeming");
        assertThat(names("The boat sank off Gannet Point, and a lorry overturned on the Harlow Expressway.", AgentKind.PLACE))
                .containsExactly("Gannet Point", "Harlow Expressway");
    }

    @Test
    void countiesAndPortsAreKnownByTheirFirstWord() {
        assertThat(names("The boat left Port Errol at noon. He was hurt in Ballycorrin, Co Roscarberry, on Tuesday.", AgentKind.PLACE))
                .contains("Port Errol", "Co Roscarberry");
    }

    @Test
    void aKnownNameThatBeginsAsWordOfEnglishKeepsIt() {
        assertThat(names("The bill passed the House. White House aides said no.", AgentKind.ORGANISATION)).contains("White House");
    }

    @Test
    void firmsAreKnownByTheirTradeAndWhereTheyAreBased() {
        assertThat(names("Eskmere-based Altmark Re fell. They bought 51 per cent of Gunda Verdo. Hexley Aerostructures won an order.",
                AgentKind.ORGANISATION)).containsExactly("Altmark Re", "Gunda Verdo", "Hexley Aerostructures");
        assertThat(names("They unveiled a new Intel-based Zorb on Monday.", AgentKind.ORGANISATION)).containsExactly("Intel");
        assertThat(names("WGSB-TV first reported the news. TASKAR news agency quoted him.", AgentKind.ORGANISATION))
                .containsExactly("WGSB-TV", "TASKAR");
        assertThat(names("The Kestrel Red Cross sent tents. Two patients were taken to Mercy General.", AgentKind.ORGANISATION))
                .containsExactly("Kestrel Red Cross", "Mercy General");
        assertThat(names("BRANTFIELD, May 14 (Meridian Press) - Three people were killed.", AgentKind.ORGANISATION)).containsExactly("Meridian Press");
    }

    @Test
    void particlesAreNoWordsOfEnglishInANameAndEvesAreNoPeople() {
        assertThat(names("They led through Piet van Aarle's free kick on Christmas Eve.", AgentKind.PERSON)).containsExactly("Piet van Aarle");
    }

    @Test
    void officesOfCountiesAreCalledByWhoHoldsThem() {
        assertThat(names("Deputies of the Halsey County Sheriff’s Office and the Ollen County Prosecutor's Office met at the Cottonwood Court Apartments.",
                AgentKind.ORGANISATION)).containsExactly("Halsey County Sheriff's Office", "Ollen County Prosecutor's Office");
        assertThat(names("Shots were fired at the Cottonwood Court Apartments.", AgentKind.PLACE)).containsExactly("Cottonwood Court Apartments");
    }

    private static List<String> mentions(String text, String canonical) {
        return read(text).stream().filter(name -> name.canonical().equals(canonical)).findFirst()
                .orElseThrow().mentions().stream()
                .map(mention -> mention.span().of(text)).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "Police said that Sgt. J. R. Penhale was hurt.         | J. R. Penhale",
            "The mayor, Odile Brandt-Okoro, 51, declined.          | Odile Brandt-Okoro",
            "“No,” said Mr Ruud van der Meulen.                    | Ruud van der Meulen",
            "Superintendent of Police Farzana Bharuch said so.     | Farzana Bharuch",
            "It was Declan O’Shaughnell’s idea, his wife said.     | Declan O'Shaughnell",
            "Assistant Attorney General Priya Lindquest told them. | Priya Lindquest",
            "A driver, Zoë Kettlewrath, saw it.                    | Zoë Kettlewrath",
            "French President Armand Delacourse agreed.            | Armand Delacourse",
            "Harold Ambler Jr., 44, denied it.                     | Harold Ambler Jr.",
            "Police charged Tamerko Walker Jr., 22, with theft.    | Tamerko Walker Jr.",
            "Among them was Somra Tirkell, 27, a plucker.          | Somra Tirkell",
            "Harvester Grace Pettifer was not there.               | Grace Pettifer",
            "Director of Rowing Grace Pettifer wept.               | Grace Pettifer",
            "Next she meets the Croat Petra Vukasin-Lee.           | Petra Vukasin-Lee",
            "She lost to Kim Seo-yeon in two sets.                 | Kim Seo-yeon",
            "The lines were drawn by Peadar “Sparky” Mulvane.      | Peadar “Sparky” Mulvane",
            "Hemi Paratane, the school's director of music, wept.  | Hemi Paratane"})
    void people(String text, String name) {
        assertThat(names(text, AgentKind.PERSON)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The Department for Air and Rivers said it was late.        | Department for Air and Rivers",
            "According to the Gaffer, he is walking off.                | Gaffer",
            "The coach told Gull on Friday that he had support.         | Gull",
            "The Hartle Borough Council met on Monday.                  | Hartle Borough Council",
            "According to the Ember Bureau of Financial Crimes, it did. | Ember Bureau of Financial Crimes",
            "The Norcaster Fire and Rescue Service sent two engines.    | Norcaster Fire and Rescue Service",
            "The head of Norcaster Fire and Rescue was asked.           | Norcaster Fire and Rescue",
            "She works for Brandt & Lyle in an office.                  | Brandt & Lyle",
            "Shares in Vantreel fell by a tenth.                        | Vantreel",
            "He was taken to St Brannel’s Mission Hospital.             | St Brannel's Mission Hospital",
            "Reporters of the BBC were there.                           | BBC",
            "He was treated at Princess Helena Hospital.                | Princess Helena Hospital",
            "She teaches law at King's College Ardwell.                 | King's College Ardwell",
            "The administrators, Pell Farrow, were called in.           | Pell Farrow",
            "It was written by the consultants Pellworm Tarn.           | Pellworm Tarn",
            "An inquiry into Pentworth Buttons has begun.               | Pentworth Buttons",
            "“It measures wrists,” she posted on Chirper.               | Chirper",
            "Yet the Daily Quibble headline was kinder.                 | Daily Quibble",
            "Tavrin Quelle, which runs the dam, was silent.             | Tavrin Quelle"})
    void organisations(String text, String name) {
        assertThat(names(text, AgentKind.ORGANISATION)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It happened in Ollerby on Friday.               | Ollerby",
            "The fire began near Quarry Lane before dawn.    | Quarry Lane",
            "He was born in the village of Brindle.          | Brindle",
            "They flew from New York on Tuesday.             | New York",
            "KARWENA (ANP) — At least ten people were hurt.  | KARWENA",
            "They met on the steps of the Stade des Tilles.  | Stade des Tilles",
            "Two banners hung outside the Rasvall stadium.   | Rasvall",
            "The final is played in the Stadio San Marzo.    | Stadio San Marzo",
            "The works stands beside the river Sarvane.      | Sarvane"})
    void places(String text, String name) {
        assertThat(names(text, AgentKind.PLACE)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "On Monday the British minister said that Christmas is early.",
            "The Prime Minister and the Chief Constable met in March.",
            "On Jan 29 the funeral Mass was said.",
            "Officials in Room 101 read Article 5 of the Clean Air Act.",
            "Prosecutors said nothing. Police did.",
            "How Cuts Hit Every Street And Why Nobody Asked"})
    void noNames(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void surnameAndGivenNameAloneMeanThePerson() {
        var text = """
                Brennick was late. Judge Odalys Brennick, 61, said so herself.
                Brennick’s clerk laughed. “Odalys is never late,” he said.""";
        assertThat(read(text)).hasSize(1);
        assertThat(mentions(text, "Odalys Brennick")).containsExactly("Brennick", "Odalys Brennick", "Brennick", "Odalys");
    }

    @Test
    void peopleOfOneFamilyStayApart() {
        var text = """
                Raymond Tackson Sr., 71, was found guilty. His son, Raymond Tackson Jr., 44, was not.
                Tackson Sr. left. Ms. Delia Tackson, 39, wept. Mr. Tackson did not.""";
        assertThat(names(text, AgentKind.PERSON)).containsExactly("Raymond Tackson Sr.", "Raymond Tackson Jr.", "Delia Tackson");
        assertThat(mentions(text, "Delia Tackson")).containsExactly("Delia Tackson");
    }

    @Test
    void acronymMeansWhatItStandsFor() {
        var text = "The Malvern Disaster Response Force (MDRF) dug. Six MDRF teams came.";
        assertThat(mentions(text, "Malvern Disaster Response Force")).containsExactly("Malvern Disaster Response Force", "MDRF",
                "MDRF");
    }

    @Test
    void headlineInTitleCaseHoldsTheNamesOfTheBody() {
        var text = "Mayor Brandt Slashes Budget After Stormy Meeting\nThe mayor, Odile Brandt, 51, cut the budget.";
        assertThat(mentions(text, "Odile Brandt")).containsExactly("Brandt", "Odile Brandt");
    }

    @Test
    void titleBetweenOrganisationAndPersonBelongsToNeither() {
        var text = "Vantreel Holdings Chief Executive Ruth Amblerly apologised.";
        assertThat(names(text, AgentKind.PERSON)).containsExactly("Ruth Amblerly");
        assertThat(names(text, AgentKind.ORGANISATION)).containsExactly("Vantreel Holdings");
    }

    @Test
    void textOfNothingButNamesIsRead() {
        var text = IntStream.range(0, 4_000).mapToObj(i -> "Anna B" + Integer.toString(i, 26).replaceAll("[0-9]", "x") + " said so.")
                .collect(Collectors.joining(" "));
        assertTimeoutPreemptively(Duration.ofMinutes(1), () -> assertThat(read(text)).isNotEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "They trust Wenzel Abrahamek with the keys.                     | Wenzel Abrahamek",
            "Grains were sorted by Hjordis Stenmark and her crew.           | Hjordis Stenmark",
            "“No,” said lead author Nkiruka Adelmann, a professor of law.   | Nkiruka Adelmann",
            "The winner was Hope Adeyinka-Bell.                             | Hope Adeyinka-Bell",
            "Analysts were kind. Quilla Tarbuck at Hartsop Securities, too. | Quilla Tarbuck",
            "Neurologist Fedelma Orsk of St Brannel's Hospital agreed.      | Fedelma Orsk",
            "Its leader, May Strachan-Obi, laughed.                         | May Strachan-Obi",
            "The vote went to Marisela Castellanos-Ward on Monday.          | Marisela Castellanos-Ward",
            "Sgt Kwabena Frimpong-Hale of the county force was there.       | Kwabena Frimpong-Hale"})
    void peopleOfUnknownNames(String text, String name) {
        assertThat(names(text, AgentKind.PERSON)).containsExactly(name);
    }

    @Test
    void doubleSurnamesAndParticlesAloneBelongToTheFullName() {
        var text = """
                Caio Ferreira Lopes met Liesbeth van den Broek. Ferreira Lopes left early. \
                Van den Broek said: “He was tired.”""";
        assertThat(mentions(text, "Caio Ferreira Lopes")).containsExactly("Caio Ferreira Lopes", "Ferreira Lopes");
        assertThat(mentions(text, "Liesbeth van den Broek")).containsExactly("Liesbeth van den Broek", "Van den Broek");
    }

    @Test
    void particlesAloneBelongToTheFullName() {
        assertThat(mentions("Pieter van der Weijde was booked. It was all the fault of van der Weijde.", "Pieter van der Weijde"))
                .containsExactly("Pieter van der Weijde", "van der Weijde");
    }

    @Test
    void friendsUseTheBeginningOfAGivenName() {
        assertThat(mentions("Karmenu Farrugio is injured. “We will miss Karm,” the coach said. Martina Lee sent flowers.", "Karmenu Farrugio"))
                .containsExactly("Karmenu Farrugio", "Karm");
        assertThat(names("Martina Lee met Martin Lee.", AgentKind.PERSON)).containsExactly("Martina Lee", "Martin Lee");
    }

    @Test
    void nicknamesBetweenMarksAreThePersonsName() {
        var text = "Peadar “Sparky” Mulvane drew the lines. “Sparky was the heartbeat,” she said. Mulvane was 83.";
        assertThat(mentions(text, "Peadar “Sparky” Mulvane")).containsExactly("Peadar “Sparky” Mulvane", "Sparky", "Mulvane");
    }

    @Test
    void countriesAreNoSidesOfALeague() {
        var text = """
                Thornaby Rovers beat Marlow Town 2-1 in the league on Saturday. The winger, who won 40 caps for Wales, scored. \
                He made his debut at Port Averall for Thornaby in May.""";
        assertThat(names(text, AgentKind.PLACE)).containsExactly("Wales");
        assertThat(names(text, AgentKind.ORGANISATION)).containsExactly("Thornaby Rovers", "Marlow Town", "Port Averall");
    }

    @Test
    void aClubHasTheNameOfItsTownButTheDatelineIsTheTown() {
        var text = """
                TIDEMERE, July 9 (PUX) - Tidemere United have agreed a fee for the midfielder Luka Kvarat, the clubs said. Tidemere, who finished \
                ninth last season, watched the striker play 19 times. He spent three years at Tidemere. He was born in Hexleigh. The \
                Tidemere United Supporters' Trust was pleased. SV Altdorn are poorer. The goalkeeper left Altdorn in May.
                Fans waited outside Gasworks Park. He joined United two years later.""";
        assertThat(mentions(text, "Tidemere United")).containsExactly("Tidemere United", "Tidemere", "Tidemere", "United");
        assertThat(mentions(text, "SV Altdorn")).containsExactly("SV Altdorn", "Altdorn");
        assertThat(names(text, AgentKind.PLACE)).containsExactly("TIDEMERE", "Hexleigh", "Gasworks Park");
    }

    @Test
    void particlesThatOpenASentenceAreAsGoodAsSmallOnes() {
        assertThat(mentions("Wout van Hoorebeek is here. He came in a van. Van Hoorebeek has two goals.", "Wout van Hoorebeek"))
                .containsExactly("Wout van Hoorebeek", "Van Hoorebeek");
    }

    @Test
    void townsAreSidesInReportsOfSport() {
        var text = """
                Thornaby Rovers beat Marlow Town 2-1 in the league on Saturday. Striker Edon Kaltrina scored twice for Thornaby. \
                The midfielder Deji Bamgbose limped off. Town have lost five matches. Fans left Gorse Lane in Hexley early.""";
        assertThat(names(text, AgentKind.ORGANISATION)).containsExactly("Thornaby Rovers", "Marlow Town");
        assertThat(names(text, AgentKind.PERSON)).containsExactly("Edon Kaltrina", "Deji Bamgbose");
        assertThat(names(text, AgentKind.PLACE)).contains("Hexley");
    }

    @Test
    void clubsByTheirLastWordAlone() {
        var text = """
                Brackley City beat Marlow Rovers 2-1 in the league on Saturday. Striker Edon Kaltrina scored twice for City. \
                The midfielder Sean Aldous limped off. Aldous said it was nothing. A bid from Rovers, who need goals, was turned down.""";
        assertThat(mentions(text, "Brackley City")).containsExactly("Brackley City", "City");
        assertThat(mentions(text, "Marlow Rovers")).containsExactly("Marlow Rovers", "Rovers");
        assertThat(mentions(text, "Sean Aldous")).containsExactly("Sean Aldous", "Aldous");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Mr Monk said he would write to her.        | Monk",
            "She wrote to Mrs Baker, the treasurer.     | Baker",
            "Velda Carpenter, 61, was a nurse.           | Velda Carpenter"})
    void surnamesThatAreTradesToo(String text, String name) {
        assertThat(names(text, AgentKind.PERSON)).containsExactly(name);
    }

    @Test
    void playersAreNoSides() {
        var text = """
                The coach was pleased. Andrej Rubelski beat Vasko Pospisek 6-4 in the league match, and the squad goes on to the next \
                round of the tournament.""";
        assertThat(names(text, AgentKind.PERSON)).containsExactly("Andrej Rubelski", "Vasko Pospisek");
    }

    @Test
    void nationsPartiesAndGroupsAreNoNames() {
        assertThat(names("He left the Ecuadorean embassy. Rep. Dan Kell, R-Ohio, met North American players in Group C.", AgentKind.ORGANISATION))
                .isEmpty();
    }

    @Test
    void townsAreSurnamesOfPeopleWhoAreNamedInFull() {
        var text = "Joan Preston left early. Preston said she was ill. Her brother lives in Stafford.";
        assertThat(mentions(text, "Joan Preston")).containsExactly("Joan Preston", "Preston");
        assertThat(names(text, AgentKind.PLACE)).containsExactly("Stafford");
    }

    @Test
    void companyByItsFirstWordThatIsAGivenNameToo() {
        var text = "Hallam Grain & Feed appealed. The court had fined Hallam for leaving the wall of Hallam's silo bare.";
        assertThat(mentions(text, "Hallam Grain & Feed")).containsExactly("Hallam Grain & Feed", "Hallam", "Hallam");
    }

    @Test
    void drugsAndShipsAreNoneOfThem() {
        assertThat(read("Its drug Palvexa helped. The pill Somnarix did not. The ferry Maridova sank.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The trial was published in the Journal of Joint Medicine. | Journal of Joint Medicine",
            "She works at the Karolin Centre for Ageing.               | Karolin Centre for Ageing",
            "He died at Saint Odile Medical Center.                    | Saint Odile Medical Center",
            "A chemist at Caltrane, who took no part, praised it.      | Caltrane",
            "The Saltmere and Vale NHS Foundation Trust apologised.    | Saltmere and Vale NHS Foundation Trust",
            "It was a finding of the Panel on Coastal Change.          | Panel on Coastal Change",
            "Orders fell at Nordkern AB last year.                     | Nordkern AB",
            "He was seen at Walter Reed hospital.                      | Walter Reed",
            "It was seized by Customs and Border Protection.           | Customs and Border Protection",
            "She told The Lantern that she was sorry.                  | Lantern"})
    void organisationsOfScience(String text, String name) {
        assertThat(names(text, AgentKind.ORGANISATION)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "They flew to Tashkent in May.                     | Tashkent",
            "The MP for Brackley East has resigned.            | Brackley East",
            "Tarsia’s cabinet met. Nobody in Tarsia was told.  | Tarsia"})
    void placesOfTheWorld(String text, String name) {
        assertThat(names(text, AgentKind.PLACE)).containsExactly(name);
    }

    @Test
    void aNameInCapitalsOfASlugIsOnlyOneThatIsKnown() {
        assertThat(names("SARN-ELECTION\n\nThe leader of the Isle of Sarn kept his seat in Sarn on Friday.", AgentKind.PLACE))
                .containsExactly("Isle of Sarn");
    }

    @Test
    void mastheadSlugAndSignOffNameNobody() {
        var text = """
                ELLERTON PRESS

                SOCCER-ELLERTON/PIKE (2nd lead)

                Ann Lee of Ellerton Rovers told Ellerton Press (EP) that the coach would leave Ellerton.

                EP ab/ht""";
        assertThat(read(text).stream().flatMap(name -> name.mentions().stream()).map(mention -> text.substring(0, mention.span().start()).lastIndexOf('\n')))
                .containsOnly(text.indexOf("Ann Lee") - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Veloxaglutide cut the risk. Veloxaglutide was given once a week. Those on Veloxaglutide lost weight.",
            "The NOCTURNE trial ran for six years. NOCTURNE was paid for by a trust. NOCTURNE found no harm.",
            "HRT helps. HRT was given. The HRT clinic is shut.", "Pre-tax profit fell. Ex-players met. Cardiologists said so. Cardiologists agreed.",
            "He lives in a Band D home. It was Group B.", "She wrote on Instagram that she was sorry. He said so on TikTok."})
    void drugsStudiesAndWordsThatOpenSentencesAreNoNames(String text) {
        assertThat(read(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "It was paid for by Diabetes UK.                                  | Diabetes UK",
            "Alzheimer’s Research UK paid for it.                             | Alzheimer's Research UK",
            "It was in the Archives of Sleep and Diet in May.                 | Archives of Sleep and Diet",
            "The Amalgamated Metal and Foundry Union met.                     | Amalgamated Metal and Foundry Union",
            "He is at St Orla’s Hospital. On Monday he was still in St Orla’s. | St Orla's Hospital"})
    void bodiesOfSeveralWords(String text, String name) {
        assertThat(names(text, AgentKind.ORGANISATION)).containsExactly(name);
        assertThat(names(text, AgentKind.PLACE)).isEmpty();
    }

    @Test
    void pubsAndHallsArePlaces() {
        assertThat(names("They met in the Eel & Anchor, in the Potter’s Arms and in the Corn Exchange.", AgentKind.PLACE))
                .containsExactly("Eel & Anchor", "Potter's Arms", "Corn Exchange");
    }

    @Test
    void whoPlayersHaveCapsForIsACountry() {
        assertThat(names("The striker and the goalkeeper praised the coach of the club. The winger was capped 13 times by Tavana. He left Tavana at ten.",
                AgentKind.PLACE)).containsExactly("Tavana");
    }

    @Test
    void aWordThatOpensASentenceIsNoPartOfTheNameAfterIt() {
        assertThat(names("Nobody in Ellerton was told. Poor Ellerton has a hole in its budget.", AgentKind.PLACE)).containsExactly("Ellerton");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "The fans of Clube Atlético da Mata sang.                     | Clube Atlético da Mata",
            "The dead were taken to two hospitals, Mirela and Dom Duarte. | Mirela, Dom Duarte",
            "He was taken to Santa Vela hospital. She died at Santa Vela. | Santa Vela",
            "“It is odd,” said Ann Lee of the broker Danby Lyne.          | Danby Lyne",
            "She told the Sunday Trumpet that she was sorry.              | Sunday Trumpet"})
    void organisationsByWhatStandsBesideThem(String text, String names) {
        assertThat(names(text, AgentKind.ORGANISATION)).containsExactly(names.split(", "));
    }

    @Test
    void roadsCafesAndRiversByTheirFirstWord() {
        assertThat(names("It was in Rua do Moinho, near the Café Corvo, on the far bank of the River Ember.", AgentKind.PLACE))
                .containsExactly("Rua do Moinho", "Café Corvo", "River Ember");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Plasterer Dean Ambler, 34, was hurt.         | Dean Ambler", "Bride Holly Ambler, 26, wept. | Holly Ambler",
            "Yours sincerely, Ann Ambler, Executive Director | Ann Ambler"})
    void peopleWithTradesAndInLetters(String text, String name) {
        assertThat(names(text, AgentKind.PERSON)).containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"21:08 We are on our way.", "22:14 Our reporter was there.", "Has the bank left YOU without cash?"})
    void pronounsNameNobody(String text) {
        assertThat(read(text)).isEmpty();
    }

    @Test
    void whoComesFromATownIsNotOfItsClub() {
        var text = """
                Hexley Rovers beat Marlow Town 2-1 in the league on Saturday. The striker and the midfielder scored. Fifteen Rovers supporters were hurt. \
                The oldest was a father of two from Hexley.""";
        assertThat(names(text, AgentKind.ORGANISATION)).containsExactly("Hexley Rovers", "Marlow Town");
        assertThat(names(text, AgentKind.PLACE)).containsExactly("Hexley");
    }
}
