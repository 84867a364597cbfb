/** The traject as this actor may see it: what is not theirs to see is not in it. */

import type { z } from 'zod';
import type { Contact } from '../../db/queries/contacten.ts';
import type { Dossier } from '../../db/queries/een-traject.ts';
import type { Meting } from '../../db/queries/metingen.ts';
import type { Samenhang } from '../../db/queries/samenhang.ts';
import type { Voorval } from '../../db/queries/tijdlijn.ts';
import type { OpWachtlijst } from '../../db/queries/wachtlijst.ts';
import type { Instant } from '../../domain/instant.ts';
import { mag, zietNamen } from '../../domain/rechten/policy.ts';
import type { TaakSoort } from '../../domain/taak/codes.ts';
import { vervangingVan } from '../../domain/traject/fasen/vervanging.ts';
import type { Traject } from '../../domain/traject/state.ts';
import { actiesNu } from '../acties.ts';
import type { KandidaatProfiel, TrajectView } from '../contract/traject.ts';
import { wieInWoorden } from '../words/mensen.ts';
import { titelVan, titelVanMoment } from '../words/taak.ts';
import { tijdlijnInWoorden } from '../words/tijdlijn.ts';
import { beoordelingVan } from './beoordeling.ts';
import { evaluatiesVan } from './evaluaties.ts';
import { matchingVan, overdrachtVan, overlegVan } from './fasen.ts';
import { beloopVan, zietKlachten } from './loop.ts';
import { mensenVan } from './mensen.ts';
import { ondersteuningVan, urenVan, waakvlamVan, wachtlijstVan } from './ondersteuning.ts';
import type { Kijker } from './taak.ts';

export type Profiel = z.infer<typeof KandidaatProfiel>;

export type Stukken = {
  dossier: Dossier;
  samenhang: Samenhang;
  contacten: Contact[];
  metingen: Meting[];
  wachtlijst: OpWachtlijst | null;
  voorvallen: Voorval[];
  taken: TrajectView['taken'];
  profielen: Profiel[];
  straks: { kind: TaakSoort; key: string; at: Instant }[];
  tijdmachine: TrajectView['tijdmachine'];
};

/** Asked only while somebody looks alike. */
const overDubbelen: readonly string[] = ['VoegSamen', 'HoudApart'];

/** Each with the lessons that were recorded with it, in one action. */
function besluitenVan({ dossier: { traject }, voorvallen }: Stukken, namen: Kijker['namen']): TrajectView['besluiten'] {
  const overleg = voorvallen.flatMap((voorval) =>
    voorval.soort === 'gebeurtenis' && voorval.event.type === 'OverlegBesloten' ? [voorval.event] : [],
  );
  return traject.besluiten.map((besluit) => ({
    ...besluit,
    door: wieInWoorden(besluit.door, namen),
    lessen: overleg.find(({ at }) => besluit.bij === 'aanmeldoverleg' && at === besluit.op)?.lessen ?? [],
  }));
}

/** The whole page of one traject. */
export function alsTrajectView(stukken: Stukken, { actor, namen }: Kijker): TrajectView {
  const { traject, versie, persoon } = stukken.dossier;
  const metNamen = zietNamen(actor, traject);
  const { id, referentie, fase, stroom, sinds, ontvangenOp, spoed, regio, gemeente, teldoelgroep, gevraagdeExpertises } = traject;
  return {
    ...{ id, referentie, versie, fase, stroom, sinds, ontvangenOp, spoed, regio, gemeente, gevraagdeExpertises },
    doelgroep: teldoelgroep,
    ...mensenVan(traject, persoon, metNamen),
    ...stukken.samenhang,
    ...beloopVan(traject, actor, namen, metNamen),
    ...beoordelingVan(traject, namen, metNamen),
    besluiten: besluitenVan(stukken, namen),
    overleg: overlegVan(traject, namen),
    matching: matchingVan(traject, stukken.profielen, namen),
    wachtlijst: wachtlijstVan(traject, stukken.wachtlijst, namen, metNamen),
    ondersteuning: ondersteuningVan(traject, stukken.profielen, namen, metNamen),
    waakvlam: waakvlamVan(traject, metNamen),
    contacten: metNamen ? stukken.contacten.map(({ doorId, ...rest }) => ({ ...rest, door: wieInWoorden(doorId, namen) })) : [],
    uren: urenVan(stukken.contacten),
    evaluaties: evaluatiesVan(stukken.voorvallen, namen, metNamen),
    metingen: metNamen ? stukken.metingen : [],
    overdracht: overdrachtVan(traject),
    ontvanger: metNamen && 'ontvanger' in traject ? traject.ontvanger : null,
    afgesloten: traject.fase === 'afgesloten' ? { reden: traject.reden, op: traject.op } : null,
    acties: actiesNu(actor, traject).filter((actie) => stukken.samenhang.dubbelen.length > 0 || !overDubbelen.includes(actie)),
    taken: stukken.taken,
    straks: stukken.straks.map(({ kind, key, at }) => ({ soort: kind, titel: watStraks(traject, kind, key), op: at })),
    tijdlijn: tijdlijnInWoorden(stukken.voorvallen, { namen, metNamen, metKlachten: zietKlachten(actor, traject) }),
    tijdmachine: stukken.tijdmachine,
  };
}

/** May this actor offer supporters? Then their profiles come along. */
export const magVoorstellen = (actor: Kijker['actor'], traject: Traject): boolean =>
  (traject.fase === 'matching' || vervangingVan(traject)?.wens === 'nieuwe Metgezel') && mag(actor, 'DoeMatchvoorstel', traject);

function watStraks({ momenten }: Traject, kind: TaakSoort, key: string): string {
  if (kind !== 'moment') return titelVan(kind);
  return titelVanMoment(momenten.find(({ id }) => id === key)?.soort ?? '');
}
