/** Whom the state names by id, and how a screen says who they are. */
import type { InOverleg, Traject } from '../../domain/traject/state.ts';
import { wieInWoorden } from '../words/mensen.ts';

export type Namen = ReadonlyMap<string, string>;

export const wie = (id: string, namen: Namen): { id: string; naam: string } => ({ id, naam: wieInWoorden(id, namen) });

/** Everybody whom the state names by id. */
export const genoemdIn = (traject: Traject): string[] =>
  [
    ...traject.besluiten.map((besluit) => besluit.door),
    ...Object.values(traject.bewijzen).map((bewijs) => bewijs.door),
    traject.heroverweging?.door,
    ...bijOndersteuning(traject),
    ...inFase(traject),
  ].filter((id) => id !== undefined);

function bijOndersteuning({ ondersteuning }: Traject): (string | undefined)[] {
  if (!ondersteuning) return [];
  const { ondersteunerId, vorm, vervanging } = ondersteuning;
  return [
    ondersteunerId,
    vorm.vorm === 'duo' ? vorm.tweedeId : undefined,
    ...(vervanging?.kandidaten ?? []),
    vervanging?.gekozen,
  ];
}

function inFase(traject: Traject): (string | undefined)[] {
  if (traject.fase === 'aanmeldoverleg') return inOverleg(traject);
  if (traject.fase === 'matching') return [...(traject.kandidaten ?? []), traject.gekozen, traject.wachtlijst?.contactpersoonId];
  return traject.fase === 'afgesloten' ? [traject.heropenenGevraagd?.door] : [];
}

const inOverleg = (t: InOverleg): string[] => [...t.leden.map((lid) => lid.id), ...t.inschattingen.map((i) => i.lidId)];
