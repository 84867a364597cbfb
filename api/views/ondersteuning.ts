/** The support itself: who, how much, by which plan; a new Metgezel; waakvlam; hours, and what people felt of it. */
import type { Contact } from '../../db/queries/contacten.ts';
import type { OpWachtlijst } from '../../db/queries/wachtlijst.ts';
import { vervangingVan } from '../../domain/traject/fasen/vervanging.ts';
import { sjabloonVoor } from '../../domain/traject/plannen.ts';
import type { Ondersteuning, Traject } from '../../domain/traject/state.ts';
import type { TrajectView } from '../contract/traject.ts';
import { type Namen, wie } from './namen.ts';
import type { Profiel } from './traject.ts';

/** Null for who was never supported; the plan is only for who may see names. */
export function ondersteuningVan(
  traject: Traject,
  profielen: Profiel[],
  namen: Namen,
  metNamen: boolean,
): TrajectView['ondersteuning'] {
  const { ondersteuning } = traject;
  if (!ondersteuning) return null;
  const { ondersteunerId, gestartOp, inzet, vorm, ritmeWerkdagen = null, urgenteZaakOp = null, evaluatieVanaf } = ondersteuning;
  return {
    ondersteuner: wie(ondersteunerId, namen),
    ...{ gestartOp, inzet, vorm: vorm.vorm, ritmeWerkdagen, urgenteZaakOp, evaluatieVanaf },
    tweede: vorm.vorm === 'duo' ? { ...wie(vorm.tweedeId, namen), soort: vorm.soort } : null,
    verwachtEinde: vorm.vorm === 'kortdurend' ? vorm.verwachtEinde : null,
    plan: metNamen ? planVan(traject, ondersteuning) : null,
    vervanging: vervangingInBeeld(traject, profielen, namen),
  };
}

function planVan({ stroom, teldoelgroep }: Traject, { plan }: Ondersteuning) {
  return plan ? { naam: sjabloonVoor({ stroom, doelgroep: teldoelgroep }).naam, ...plan } : null;
}

function vervangingInBeeld(traject: Traject, profielen: Profiel[], namen: Namen) {
  const vervanging = vervangingVan(traject);
  if (!vervanging) return null;
  const { reden, sinds, laatsteDag = null, wens = null, kandidaten = [], gekozen, kennismakingOp = null } = vervanging;
  return {
    ...{ reden, sinds, laatsteDag, wens, kennismakingOp, profielen },
    kandidaten: kandidaten.map((id) => wie(id, namen)),
    gekozen: gekozen ? wie(gekozen, namen) : null,
  };
}

/** Null for who never came into waakvlam. */
export function waakvlamVan({ waakvlam }: Traject, metNamen: boolean): TrajectView['waakvlam'] {
  if (!waakvlam) return null;
  const { plan, begonnenOp, besluitVanaf } = waakvlam;
  return { plan: metNamen ? plan : null, begonnenOp, besluitVanaf };
}

/** Null for who does not wait. */
export function wachtlijstVan(
  traject: Traject,
  plaats: OpWachtlijst | null,
  namen: Namen,
  metNamen: boolean,
): TrajectView['wachtlijst'] {
  if (traject.fase !== 'matching' || !traject.wachtlijst || !plaats) return null;
  const { reden, toelichting, sinds, contactpersoonId } = traject.wachtlijst;
  const { plek, telefoon } = plaats;
  return {
    ...{ reden, sinds, plek, toelichting: metNamen ? toelichting : null },
    contactpersoon: { ...wie(contactpersoonId, namen), ...(telefoon ? { telefoon } : {}) },
  };
}

const som = (getallen: number[]): number => Math.round(getallen.reduce((a, b) => a + b, 0) * 100) / 100;

/** Totals of all contacts, to the hundredth. */
export const urenVan = (contacten: readonly Contact[]): TrajectView['uren'] => ({
  client: som(contacten.map(({ uren }) => uren)),
  reis: som(contacten.map(({ reisuren }) => reisuren)),
  bijdragenEuro: som(contacten.map(({ bijdrage }) => bijdrage?.euro ?? 0)),
});
