/** Words that names are told by. Common ones, of no person in particular. */

const woorden = (lijst: string): ReadonlySet<string> => new Set(lijst.trim().split(/\s+/));

/** First names that are hardly ever another word; in small letters. */
export const voornamen = woorden(`
  aaltje aart abdel abdullah achmed adriaan ahmed aisha alex alexander ali alicia amber amina amir amira andrea angela anita anja
  anke anna anne anneke annelies annemarie annemieke annie anouk antje anton antonia arend arie arjan astrid ayse ayşe barbara bart
  beatrix berend bernadette bernard bert bianca bilal bob bram brigitte carla carlijn carolien caroline cees chantal charlotte
  chris christiaan christina claudia coby conny cor cornelia cornelis corrie daan daniel danielle danny david debbie denise dennis
  derk diana diederik dieter dirk dominique dorien edith eduard edwin eline elisabeth elise ellen els elsbeth emiel emine emma eric
  erik erwin esmee esra esther eva evelien evert farid fatima fatma femke ferdinand fien floor floris fons frank frans fred freek
  frederik frits gerard gerben gerda gerrit gert gertjan gijs gijsbert gisela gonnie greetje guus halil hamza hanna hanneke hannah
  hans harm harold harry hasan hassan heleen helena henk hendrik herman hetty hilda hilde hubert hugo ibrahim ilse inge ingrid irene
  isabel ismail ivo jaap jack jacob jacqueline jacques jamal jan janneke jannie jantje jasmijn jasper jeanette jelle jeroen jesse
  jessica jet jettie jip joke joop joost joris jos josephine joyce judith julia julian jurgen jurre karel karen karim karin karsten
  katja kees kelly kevin khadija khalid kim klaas klaartje koen lars laura leila leo leonie lex lidia lidwien lieke lisa lisanne lobke
  loes lotte louis luc lucas ludo luuk maaike maarten machteld malika manon marc marcel maria marian marianne marieke mariam marije
  marijke marina marion marjan marjolein marleen marlies martijn martin martine maryam mathijs matthijs maud maurice mehmet melanie
  melissa menno merel michael michel michelle mieke milan mira miranda mirjam mohamed mohammed monique moustafa murat mustafa myrthe
  nadia naima nancy natasja nathalie nelleke nick nicole niels nienke nina noah nora olaf omar onno oscar patricia patrick paul
  paula pauline peter petra piet pieter quinten rachid rachida ramona raymond rebecca remco rene renske ria richard rianne rick rik
  rob robbert robert robin roel roelof rogier roland ronald rosalie rosanne ruben rutger ruud samira samuel sandra sanne sara
  saskia sebastiaan selma shirley simone sjaak sjoerd sofie sonja sophie stefan stephanie steven suzanne sven sylvia tamara tanja
  ted teun teunis theo thea thijs thomas thirza tijn tijs tim timo tineke tjeerd tom tonny toos trudy truus ursula valerie vera
  vincent wendy werner wiebe wietske wilfred wilhelmina willem willemijn willie wim wouter yannick yasmina yasmine youssef yusuf
  yvette yvonne zeynep zohra zoubida`);

/** First names that are other words too: not at the beginning of a sentence. */
export const dubbelzinnigeVoornamen = woorden(`
  an ans bas ben bo coen ed fleur ger ina iris jo joy kik lies linda lot luna mark mees mo nel noor pim pien puck roos ron sam sem
  sien stan stijn sil thijn ties ton tess wil wies`);

/** Surnames that are hardly ever another word or place, when not at the beginning of a sentence. */
export const achternamen = woorden(`
  aarts abdullahi adriaansen ahmadi aydin bakker bosman brouwer claassen cornelissen dekker demir dijkstra driessen elfrink evers
  gerritsen geerts goossens hendriks hermans hermsen hoekstra huisman jacobs jansen janssen janssens jonker kaya kramer koopmans
  kuiper kuipers koster lammers maas martens meijer meyer mulder nguyen öztürk ozturk peeters peters pietersen postma prins sanders
  schouten schipper scholten simons smeets smits smit snijders timmermans veenstra verhoeven vermeulen visser vries wessels willems
  willemsen yildiz yilmaz yıldız yılmaz şahin sahin`);

/** Surnames only behind their tussenvoegsel. */
export const naTussenvoegsel = woorden(`
  beek berg boer bos bosch brink broek bruijn bruin dijk dongen graaf groot haan heijden heuvel hoek horst jager jong jonge kamp
  koning kroon laan lange leeuw leeuwen linden meer mol molen pol ridder rooij ruiter schaaf schoot steen velde veen ven
  vliet voort vries waal wal wilde wit zwart`);

/** Between a first name and a surname. */
export const tussenvoegsels = woorden(`van de der den ter ten te el al ben bin von du la le ’t 't`);
/** Only together with one of those. */
export const metTussenvoegsel = woorden('in op uit');

/** Followed by a name, also in small letters. */
export const titels = woorden(`
  dhr mevr mw mevrouw meneer heer juffrouw mej mr dr drs ir ing prof ds fam familie`);

/** Followed by a name when that has a capital. */
export const wieIsHet = woorden(`
  gezin moeder vader zoon dochter broer zus broertje zusje opa oma oom tante neef nicht partner echtgenoot echtgenote man vrouw
  vriend vriendin buurman buurvrouw cliënt client cliënte kind jongen meisje huisarts psychiater wethouder juf mentor
  bewindvoerder curator pleegmoeder pleegvader kleinzoon kleindochter`);

/** Before a single letter that is no initial. */
export const voorEenLetter = woorden(`
  plan groep vitamine type bijlage punt optie deel fase categorie klasse sub lid onderdeel variant cluster scenario stap vraag
  artikel art paragraaf hepatitis blok route`);

/** Capitals that are no names: the beginnings of sentences, laws, organisations, places. */
export const geenNaam = woorden(`
  aan alle alleen als andere alsof bij binnen boven buiten daar daarna daarnaast daardoor daarbij daarmee daarom daarvoor dan dankzij dat
  de deze die dit door dus een één eerst elke en er geen gelukkig graag haar heel het hier hierdoor hij hoe hun ieder iedereen iemand
  ik immers in inmiddels is ja je jij juist kan kun maar men meer met mijn moet na naar naast nee niemand niet nog nu of om omdat
  onder ondanks ons onze ook op over pas sinds soms sommige straks te tegen terwijl tijdens toch toen tot tussen u uit uw van vanaf
  vanwege vaak veel verder via volgens voor vooral waar waarom waardoor wanneer want was wat wegens wel welke werd wie wij wil worden
  wordt ze zelfs zij zijn zo zoals zonder zou zowel ouders mensen kinderen gezinnen cliënten
  raad ministerie minister wet kamer vereniging stichting centrum hoek huis bureau dienst bestuur college gemeente gemeenten provincie
  hof rechtbank besluit regeling instituut universiteit ziekenhuis afdeling team bank nota programma orde bond koninkrijk staat rijk
  artikel hoofdstuk land hart regio tweede eerste centrale sociale nederland nederlandse nederlands europa europese koophandel
  vws ciz svb uwv wlz wmo zvw wajong jeugdwet participatiewet meerzorg metgezel nza vng mee ggz ggd vgz cz menzis dsw
  west oost zuid midden noord noord-brabant noord-holland zuid-holland utrecht gelderland overijssel limburg zeeland flevoland
  friesland groningen drenthe amsterdam rotterdam arnhem nijmegen eindhoven tilburg breda zwolle enschede maastricht haarlem
  leiden delft dordrecht almere apeldoorn haag bosch den
  januari februari maart april mei juni juli augustus september oktober november december
  pgb zin wlz-indicatie passend onderwijs adviesraad god kerst pasen corona`);

/** Ends of words that are an organisation, a law or something that a letter is written to. */
export const eindVanGeenNaam =
  /(?:wet|kantoor|zorg|raad|bank|instituut|school|centrum|overleg|loket|team|dienst|indicatie|fonds|bureau|vereniging|stichting|regeling|besluit|beleid|onderwijs|ondersteuning|coördinator|verzekeraar|verzekeraars|gemeente|ministerie|huis|wijk|markt|recht|kliniek|bescherming|inspectie|ombudsman)$/u;

/** Ends of surnames. */
export const eindVanAchternaam = /\p{L}{2}(?:sen|stra|sma|inga|enga|ema|mans|meijer|meyer|maker|oğlu)$/u;
