/** Rules were the problem rather than the person: now regular support can take over. */
import type { Scenario } from '../scenario.ts';
import { contacten, gekoppeld, opgepakt, planGemaakt, stap, verteld } from '../stappen.ts';

export const overdrachtAangeboden: Scenario = {
  nr: 10,
  naam: 'Overdracht aangeboden',
  toont: 'een warme overdracht die nog niet is aangenomen; de ontvanger is één keer herinnerd',
  eind: 'overdracht',
  voorstel: 'toelaten',
  laatst: { werkdagen: 12 },
  stappen: [
    stap(0, '22:05', 'publiek', {
      type: 'MeldAan',
      persoon: {
        naam: 'Marleen Zandbergen',
        geboren: { jaren: 35, dagen: 260 },
        telefoon: '06 12345610',
        email: 'marleen@zandbergen.example',
        plaats: 'Nijmegen',
      },
      aanmelder: {
        soort: 'cliënt zelf',
        naam: 'Marleen Zandbergen',
        email: 'marleen@zandbergen.example',
        telefoon: '06 12345610',
      },
      hulpvraag:
        'Door zuurstofgebrek toen ik klein was, zit ik in een rolstoel. Ik werk in een bibliotheek en dat wil ik houden. Maar ik ben meer bezig met formulieren dan met leven. Ik moet elke minuut zorg opschrijven. Voor naar mijn werk, naar de arts en naar vrienden heb ik drie verschillende taxi’s met drie verschillende regels.',
      regio: 'Oost',
      gemeente: 'Nijmegen',
      feiten: {
        doelgroep: 'NAH',
        diagnoseHersenletsel: 'ja',
        wlz: 'nee',
        levensdomeinen: ['zorg', 'geld en regels', 'vrije tijd en meedoen', 'werk en dagbesteding'],
        langdurig: 'ja',
        vastgelopen: 'risico',
        overbelasting: 'nee',
        eigenKracht: 'te weinig',
        regulier: 'niet genoeg',
        enkeleVraag: 'nee',
      },
      toestemmingAanmelden: 'ja',
    }),
    stap(3, '10:20', 'aanmelding1', {
      type: 'BeslisTriage',
      uitkomst: 'toelaten',
      motivering:
        'Zij kan heel veel zelf. Wat haar sloopt zijn de regels: vier wetten, drie soorten vervoer en een brief over terugbetalen.',
    }),
    verteld('10:55', 'aanmelding1', 'mevrouw Zandbergen', 'Eindelijk, zei zij, en daarna vroeg zij of zij iets moest invullen.'),
    ...gekoppeld({ regio: 'regioOost', kandidaten: ['karim'], keuze: 'karim' }),
    ...contacten('karim', [[5, 'bezoek', 2, 'Alles op één groot vel gezet. Zij zag voor het eerst waarom het niet klopt.']]),
    opgepakt('16:50', 'karim', 'Bezwaar tegen de brief over terugbetalen, één dag voor het te laat was.'),
    ...contacten('karim', [
      [
        13,
        'overleg met anderen',
        1.5,
        'Bij de gemeente uitgelegd dat zorg niet elke dag even lang duurt. De brief over terugbetalen is van tafel.',
      ],
      [20, 'telefoon', 0.5, 'Zij heeft een vaste contactpersoon bij de gemeente. Die belde haar zelf op.'],
      [
        26,
        'bezoek',
        1.5,
        'Het vervoer naar het werk loopt nu via één bedrijf. Voor de rest maken we een kaart met wie wat doet.',
      ],
    ]),
    planGemaakt('16:55', 'karim', 'Zij houdt de regie. Wij zorgen dat de regels haar niet meer tegenwerken.', [
      ['geld en regels', 'De uren kloppen, en er is één persoon bij de gemeente die het weet.'],
      ['werk en dagbesteding', 'Zij komt op tijd op haar werk met vervoer dat komt.'],
    ]),
    ...contacten('karim', [
      [25, 'videobellen', 0.75, 'Besproken dat zij het bijna alleen kan. Zij wil wel iemand kunnen bellen die het verhaal kent.'],
      [
        15,
        'overleg met anderen',
        1,
        'Met Anouk van Steun Waalstad gebeld. Zij wil het overnemen en komt graag eerst kennismaken.',
      ],
    ]),
    stap(1, '11:25', 'karim', {
      type: 'LegToestemmingVast',
      doel: 'delen met wie overneemt',
      waarde: 'ja',
      door: 'mevrouw Zandbergen zelf',
    }),
    stap(1, '13:15', 'karim', {
      type: 'BiedOverdrachtAan',
      ontvanger: {
        soort: 'cliëntondersteuning SD',
        organisatie: 'Onafhankelijke Steun Waalstad',
        contactpersoon: 'Anouk Derksen',
        email: 'a.derksen@steun-waalstad.example',
      },
      toelichting:
        'Mevrouw houdt zelf de regie. Zij wil twee keer per jaar samen kijken of de uren en het vervoer nog kloppen. Ik kom graag mee naar het eerste gesprek.',
    }),
  ],
};
