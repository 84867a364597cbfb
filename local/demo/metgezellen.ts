/** The GCO'ers of the demo: invented people, with what a client would like to know of them. */
import type { RolInRegio } from '../../domain/actor.ts';
import type { Doelgroep, Regio } from '../../domain/codes.ts';

/** Someone who works here; what only a GCO'er has is left out of the others. */
export type DemoUser = {
  naam: string;
  rollen: RolInRegio[];
  landelijkeDienst?: boolean;
  expertises?: Doelgroep[];
  regio?: Regio;
  plaats?: string;
  contracturen?: number;
  profiel?: string;
};

const gcoer = (
  naam: string,
  regio: Regio,
  plaats: string,
  contracturen: number,
  expertises: Doelgroep[],
  profiel: string,
): DemoUser => ({ naam, rollen: [{ rol: 'gcoer', regio }], regio, plaats, contracturen, expertises, profiel });

export const metgezellen = {
  naima: gcoer(
    'Naima el Idrissi',
    'West',
    'Rotterdam',
    32,
    ['NAASTEN', 'ZEVMB'],
    'Ik luister eerst, en dan gaan we samen aan de slag. Ik weet de weg bij de Wlz en het pgb. Ik spreek ook Arabisch en Berbers.',
  ),
  joost: gcoer(
    'Joost Verhagen',
    'West',
    'Alkmaar',
    28,
    ['LVB+', 'NAASTEN'],
    'Ik werkte vijftien jaar in een woongroep. Ik blijf rustig als het spannend wordt. Ik kom graag met de fiets en drink thee zonder suiker.',
  ),
  lieke: gcoer(
    'Lieke Oosterom',
    'West',
    'Leiden',
    24,
    ['NAH', 'ASS'],
    'Ik was ergotherapeut bij mensen met hersenletsel. We spreken af in uw tempo, ook kort of via een berichtje. Ik kan ’s avonds.',
  ),
  ozan: gcoer(
    'Ozan Demirci',
    'West',
    'Haarlem',
    36,
    ['ZEVMB', 'NAH', 'NAASTEN'],
    'Mijn broer heeft een meervoudige beperking. Ik weet hoe een huis vol zorg voelt. Ik help ook bij lastige brieven. Ik spreek Turks.',
  ),
  karim: gcoer(
    'Karim Benali',
    'Oost',
    'Nijmegen',
    32,
    ['NAH', 'NAASTEN'],
    'Ik houd van overzicht: één map, één lijst, één ding tegelijk. Ik ga mee naar gesprekken bij gemeente, UWV en ziekenhuis.',
  ),
  femke: gcoer(
    'Femke Nijland',
    'Oost',
    'Enschede',
    28,
    ['ZEVMB', 'NAASTEN'],
    'Ik was kinderverpleegkundige. Daardoor praat ik makkelijk met artsen. Ik vraag ook hoe het met ú gaat. Ik spreek Twents en Duits.',
  ),
  gerben: gcoer(
    'Gerben Kolkman',
    'Oost',
    'Apeldoorn',
    36,
    ['LVB+', 'ASS'],
    'Ik zoek door tot er een plek is die past. Ik zeg eerlijk wat wel en niet kan. Wandelen en praten tegelijk vind ik prettig.',
  ),
  annick: gcoer(
    'Annick Dobbelaar',
    'Zuid',
    'Goes',
    24,
    ['LVB+', 'NAASTEN'],
    'Ik woon in Zeeland en ken hier de meeste instanties. Ik heb veel gewerkt met jongeren en hun ouders. Bellen mag altijd.',
  ),
  thijs: gcoer(
    'Thijs Raaijmakers',
    'Zuid',
    'Eindhoven',
    32,
    ['ZEVMB', 'LVB+'],
    'Ik help al jaren gezinnen met een kind dat heel veel zorg nodig heeft. Ik ben goed in bezwaar maken, en ik geef niet snel op.',
  ),
  rosalie: gcoer(
    'Rosalie Geurts',
    'Zuid',
    'Roermond',
    30,
    ['ASS', 'ZEVMB'],
    'Ik maak afspraken duidelijk en zet ze op papier. Geen verrassingen. Ik heb zelf een dochter met autisme.',
  ),
  yusuf: gcoer(
    'Yusuf Kaplan',
    'Midden',
    'Utrecht',
    36,
    ['NAH', 'ASS'],
    'Ik neem de tijd en ik praat niet te snel. Ik weet veel van werk en uitkering na hersenletsel. Ik spreek Turks en Engels.',
  ),
  hanneke: gcoer(
    'Hanneke Vroomans',
    'Midden',
    'Amersfoort',
    20,
    ['ZEVMB', 'NAASTEN'],
    'Ik kom bij u aan de keukentafel. Samen kijken we wat vandaag het zwaarst weegt. Ik werk op dinsdag tot en met donderdag.',
  ),
  jelmer: gcoer(
    'Jelmer Rijpkema',
    'Noord',
    'Drachten',
    32,
    ['LVB+', 'ASS'],
    'Ik ben nuchter en ik houd van grapjes. Ik ken veel woonplekken in het noorden. Ik spreek Fries.',
  ),
  ruth: gcoer(
    'Ruth Wolthuis',
    'Noord',
    'Assen',
    28,
    ['NAASTEN', 'NAH'],
    'Ik sta naast u, ook als het lang duurt. Ik heb zelf voor mijn vader gezorgd na zijn beroerte. Ik kan goed tegen stilte.',
  ),
  silvan: gcoer(
    'Silvan Hoekstra',
    'Noord',
    'Groningen',
    16,
    ['ASS'],
    'Ik begeleid jonge mensen met autisme op school, op het werk en thuis. Even appen is ook contact. Ik kom nooit zonder afspraak.',
  ),
} satisfies Record<string, DemoUser>;
