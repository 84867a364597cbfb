/** The demo's kennissessies: two that were held and one that is planned; invented, like everything in the demo. */
import { legSessieVast } from '../../db/leren.ts';
import type { Store } from '../../db/store.ts';
import { dagVan, momentOp } from '../../domain/calendar/moment.ts';
import { plusWerkdagen, werkkalender } from '../../domain/calendar/werkkalender.ts';
import type { Instant } from '../../domain/instant.ts';
import type { Plan, Verslag } from '../../domain/leren/kennissessie.ts';
import { demoId } from './ids.ts';
import { demoNetwerk } from './netwerk.ts';
import { actorVan, type UserKey, userId } from './users.ts';

type DemoSessie = Omit<Plan, 'datum' | 'organisatorId'> & {
  door: UserKey;
  /** Working days from today; before it when it was held. */
  dagen: number;
  verslag?: Omit<Verslag, 'organisaties'> & { organisaties: string[] };
};

const sessies: readonly DemoSessie[] = [
  {
    ...{
      door: 'regioOost',
      dagen: -45,
      onderwerp: 'Overprikkeling na hersenletsel',
      soort: 'extern',
      regio: 'Oost',
      doelgroep: 'NAH',
    },
    ...{ kennisgebied: 'overprikkeling herkennen', voorWie: 'wijkteams en consulenten van de gemeenten in Oost' },
    ...{ bron: { soort: 'les', les: 'handelingsverlegenheid' }, sprekers: 'een ervaringsdeskundige en een onderzoeker' },
    verslag: {
      ...{ aantalAanwezig: 18, score: 7.9, aantalScores: 15, rollen: ['gcoer', 'regiocoordinator'] },
      organisaties: ['Gebiedsteam Rijnstad', 'Stadsloket Twentehof', 'Hersenhuis Nijmegen'],
      geleerd: 'Een kort gesprek in een rustige ruimte levert meer op dan een lang formulier. Dat was voor de meesten nieuw.',
      vervolg: 'Twee gemeenten passen hun eerste gesprek aan. Na een half jaar vragen wij hoe dat gaat.',
    },
  },
  {
    ...{ door: 'landelijkcoordinator', dagen: -12, onderwerp: 'Meerzorg aanvragen', soort: 'intern', regio: 'landelijk' },
    ...{
      doelgroep: 'onbekend',
      kennisgebied: 'regels voor meerzorg in de Wlz',
      voorWie: 'GCO’ers die minder dan een jaar in dienst zijn',
    },
    ...{ bron: { soort: 'eigen idee' }, sprekers: null },
    verslag: {
      ...{ aantalAanwezig: 11, score: 8.4, aantalScores: 11, rollen: ['gcoer', 'landelijkcoordinator'], organisaties: [] },
      geleerd: 'Eerst bellen met het zorgkantoor, dan pas de aanvraag sturen: dat scheelt weken.',
      vervolg: null,
    },
  },
  {
    ...{ door: 'voorzitter', dagen: 20, onderwerp: 'Wat doet een GCO’er wel en niet?', soort: 'extern', regio: 'West' },
    ...{ doelgroep: 'NAASTEN', kennisgebied: 'wanneer een aanmelding past', voorWie: 'cliëntondersteuners en scholen in West' },
    ...{ bron: { soort: 'les', les: 'criteria zelf' }, sprekers: 'twee leden van het aanmeldoverleg' },
  },
];

const organisatieId = (naam: string): string => demoId('organisatie', demoNetwerk.findIndex((een) => een.naam === naam) + 1);

/** `nu`: the moment at which the demo was first loaded. A second time it does nothing. */
export async function demoSessies(store: Store, nu: Instant): Promise<void> {
  for (const [i, { door, dagen, verslag, ...rest }] of sessies.entries()) {
    const datum = plusWerkdagen(werkkalender(), dagVan(nu), dagen);
    const caller = { actor: actorVan(door, false), idempotencyKey: `kennissessie-demo-${i + 1}`, bevestigd: true };
    const gehouden = verslag ? { ...verslag, organisaties: verslag.organisaties.map(organisatieId) } : null;
    const sessie = { ...rest, datum, organisatorId: userId(door), verslag: gehouden };
    const { soort } = await legSessieVast(store, caller, sessie, momentOp(dagVan(nu), '12:00'));
    // A load that was cut off on another day asked for other days under the same keys.
    if (soort !== 'gelukt' && soort !== 'andere inhoud') throw new Error(`kennissessie ${i + 1} van de demo: ${soort}`);
  }
}
