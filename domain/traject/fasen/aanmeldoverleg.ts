/** Landelijk aanmeldoverleg: people judge the grey area; the chair records the shared judgement [docs/rules.md: aanmeldoverleg]. */
import { dagVan } from '../../calendar/moment.ts';
import type { Instant } from '../../instant.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type { GeefInschatting, LegBesluitVast } from '../commands.ts';
import type { TrajectEvent } from '../events.ts';
import type { Facts, Outcome } from '../facts.ts';
import type { Besluit, InOverleg, LidVanOverleg, Traject } from '../state.ts';
import { actorId, andereFase, isLeeg, zonderToestemming } from './phase.ts';

const minstensAanwezig = 3;
const minstensRegios = 2;

export function geefInschatting(traject: Traject, command: GeefInschatting, facts: Facts, now: Instant): Outcome {
  if (traject.fase !== 'aanmeldoverleg') return andereFase(traject, 'aanmeldoverleg');
  const lidId = actorId(facts.actor);
  if (traject.voorbereidDoor.includes(lidId)) return refuse('wie de casus voorbereidde, geeft geen inschatting');
  if (!traject.leden.some((lid) => lid.id === lidId)) return refuse('u staat niet op de agenda van deze casus');
  if (isLeeg(command.redenen)) return refuse('schrijf waarom', 'redenen');
  return [
    { type: 'InschattingGegeven', inschatting: { lidId, advies: command.advies, redenen: command.redenen, op: now }, at: now },
  ];
}

export function legBesluitVast(traject: Traject, command: LegBesluitVast, facts: Facts, now: Instant): Outcome {
  if (traject.fase !== 'aanmeldoverleg') return andereFase(traject, 'aanmeldoverleg');
  if (traject.voorbereidDoor.includes(actorId(facts.actor)))
    return refuse('wie de casus voorbereidde, legt het besluit niet vast');
  const bezwaar = onvolledig(command) ?? nietVoltallig(traject, command.aanwezig, facts);
  if (bezwaar) return bezwaar;
  const { type: _type, uitkomst, motivering, opdracht, ontvanger, wat, ...geleerd } = command;
  const besluit: Besluit = { door: actorId(facts.actor), bij: 'aanmeldoverleg', uitkomst, motivering, op: now };
  const vervolg = gevolg(traject, command, besluit, now);
  return 'refused' in vervolg ? vervolg : [{ type: 'OverlegBesloten', uitkomst, ...geleerd, at: now }, vervolg];
}

function gevolg(traject: InOverleg, command: LegBesluitVast, besluit: Besluit, now: Instant): TrajectEvent | Refusal {
  switch (command.uitkomst) {
    case 'toelaten':
      return { type: 'Toegelaten', besluit, at: now };
    case 'toelaten met opdracht':
      if (!command.opdracht) return refuse('vul de opdracht in: doel, verwacht einde en aan wie', 'opdracht');
      return { type: 'Toegelaten', besluit, opdracht: command.opdracht, at: now };
    case 'doorverwijzen':
      if (!command.ontvanger) return refuse('kies naar wie er wordt doorverwezen', 'ontvanger');
      return (
        zonderToestemming(traject, 'delen met wie overneemt', dagVan(now)) ?? {
          type: 'Doorverwezen',
          besluit,
          ontvanger: command.ontvanger,
          at: now,
        }
      );
    case 'aanvullen':
      if (isLeeg(command.wat)) return refuse('schrijf wat er nog nodig is', 'wat');
      return { type: 'AanvullingGevraagd', besluit, wat: command.wat ?? '', at: now };
  }
}

/** An admission says why GCO adds value; every decision says which criterion pinched and what is learned. */
function onvolledig(command: LegBesluitVast): Refusal | null {
  if (isLeeg(command.motivering)) return refuse('schrijf de motivering van het besluit', 'motivering');
  if (isLeeg(command.criterium)) return refuse('noem het criterium dat knelde', 'criterium');
  if (command.lessen.length === 0) return refuse('kies ten minste één les', 'lessen');
  if (command.lessen.includes('overig') && isLeeg(command.lesWoorden)) return refuse('omschrijf de les “overig”', 'lesWoorden');
  if (command.uitkomst.startsWith('toelaten') && command.meerwaarde.length === 0)
    return refuse('kies waarom GCO hier meerwaarde heeft', 'meerwaarde');
  return null;
}

/** Three members of two regio's, one of the doelgroep's vakgroep; the preparer does not count. */
function nietVoltallig(traject: InOverleg, aanwezig: string[], facts: Facts): Refusal | null {
  const leden = [...new Map([...facts.leden, ...traject.leden].map((lid) => [lid.id, lid])).values()];
  const present = leden.filter((lid) => aanwezig.includes(lid.id) && !traject.voorbereidDoor.includes(lid.id));
  if (present.length < minstensAanwezig)
    return refuse(`er zijn ten minste ${minstensAanwezig} leden nodig die de casus niet voorbereidden`, 'aanwezig');
  if (new Set(present.flatMap((lid) => lid.regios)).size < minstensRegios)
    return refuse(`de aanwezigen komen uit minder dan ${minstensRegios} regio's`, 'aanwezig');
  if (!vakgroepAanwezig(traject, present))
    return refuse(`er is niemand van de vakgroep ${traject.teldoelgroep} aanwezig`, 'aanwezig');
  return null;
}

const vakgroepAanwezig = (traject: InOverleg, present: LidVanOverleg[]): boolean => {
  const doelgroep = traject.teldoelgroep;
  return doelgroep === 'onbekend' || present.some((lid) => lid.vakgroepen.includes(doelgroep));
};
