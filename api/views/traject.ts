/** The traject as this actor may see it: what is not theirs to see is not in it. */

import type { z } from 'zod';
import type { Contact } from '../../db/queries/contacten.ts';
import type { Dossier } from '../../db/queries/een-traject.ts';
import type { Voorval } from '../../db/queries/tijdlijn.ts';
import type { Instant } from '../../domain/instant.ts';
import { mag, zietNamen } from '../../domain/rechten/policy.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { actiesNu } from '../acties.ts';
import type { KandidaatProfiel, TrajectView } from '../contract/traject.ts';
import { wieInWoorden } from '../words/mensen.ts';
import { titelVan } from '../words/taak.ts';
import { regelInWoorden } from '../words/tijdlijn.ts';
import { beoordelingVan } from './beoordeling.ts';
import { matchingVan, overlegVan } from './fasen.ts';
import type { Kijker } from './taak.ts';

export type Profiel = z.infer<typeof KandidaatProfiel>;

export type Stukken = {
  dossier: Dossier;
  contacten: Contact[];
  voorvallen: Voorval[];
  taken: TrajectView['taken'];
  profielen: Profiel[];
  straks: { kind: TaakSoort; at: Instant }[];
};

/** The whole page of one traject. */
export function alsTrajectView(stukken: Stukken, kijker: Kijker): TrajectView {
  const { traject, versie } = stukken.dossier;
  const { actor, namen } = kijker;
  const metNamen = zietNamen(actor, traject);
  const { id, referentie, fase, stroom, sinds, ontvangenOp, spoed, regio, gemeente, teldoelgroep, gevraagdeExpertises } = traject;
  return {
    ...{ id, referentie, versie, fase, stroom, sinds, ontvangenOp, spoed, regio, gemeente, gevraagdeExpertises },
    doelgroep: teldoelgroep,
    ...mensenVan(stukken, metNamen),
    ...beoordelingVan(traject, metNamen),
    besluiten: traject.besluiten.map((besluit) => ({ ...besluit, door: wieInWoorden(besluit.door, namen) })),
    overleg: overlegVan(traject, namen),
    matching: matchingVan(traject, stukken.profielen, namen),
    ...ondersteuningVan(stukken, kijker, metNamen),
    ontvanger: metNamen && 'ontvanger' in traject ? traject.ontvanger : null,
    afgesloten: traject.fase === 'afgesloten' ? { reden: traject.reden, op: traject.op } : null,
    acties: actiesNu(actor, traject),
    taken: stukken.taken,
    straks: stukken.straks.map(({ kind, at }) => ({ soort: kind, titel: titelVan(kind), op: at })),
    tijdlijn: stukken.voorvallen.map((voorval) => regelInWoorden(voorval, namen, metNamen)),
  };
}

/** May this actor offer supporters? Then their profiles come along. */
export const magVoorstellen = (actor: Kijker['actor'], traject: Traject): boolean =>
  traject.fase === 'matching' && mag(actor, 'DoeMatchvoorstel', traject);

function mensenVan(
  { dossier: { traject, persoon } }: Stukken,
  metNamen: boolean,
): Pick<TrajectView, 'persoon' | 'aanmelder' | 'hulpvraag'> {
  const { soort, naam, telefoon = null, email = null } = traject.aanmelder;
  if (!metNamen) return { persoon: null, aanmelder: { soort, naam: null, telefoon: null, email: null }, hulpvraag: null };
  return { persoon, aanmelder: { soort, naam, telefoon, email }, hulpvraag: traject.hulpvraag };
}

function ondersteuningVan(
  { dossier: { traject }, contacten }: Stukken,
  { namen }: Kijker,
  metNamen: boolean,
): Pick<TrajectView, 'ondersteuning' | 'contacten'> {
  const { ondersteuning } = traject;
  const urenTotaal = contacten.reduce((som, { uren }) => som + uren, 0);
  return {
    ondersteuning: ondersteuning
      ? {
          ondersteuner: { id: ondersteuning.ondersteunerId, naam: wieInWoorden(ondersteuning.ondersteunerId, namen) },
          gestartOp: ondersteuning.gestartOp,
          inzet: ondersteuning.inzet,
          urenTotaal,
        }
      : null,
    contacten: metNamen ? contacten.map(({ doorId, ...contact }) => ({ ...contact, door: wieInWoorden(doorId, namen) })) : [],
  };
}
