/** Giving a signaal in two minutes, and peeling it: what exactly, for whom, how often, which rule or party [Jaarverslag 2025]. */
import type { Actor, Gebruiker } from '../../actor.ts';
import { onbekend } from '../../codes.ts';
import type { Day, Instant } from '../../instant.ts';
import { refuse } from '../../refusal.ts';
import type { Namens, RolGever } from '../codes.ts';
import type { GeefDeel, GeefSignaal, OpenVraagstuk, PelAf, Splits, VulAan } from '../commands.ts';
import type { SignaalFacts, SignaalOutcome } from '../facts.ts';
import { isRegiocoordinatorVan } from '../rechten.ts';
import type { Signaal } from '../state.ts';
import { partijenVan, vreemdeCode } from './kenmerken.ts';
import { andereFase, inhoud, isLeeg } from './phase.ts';

/** As what somebody speaks who has more than one role: the work closest to the family first. */
const perNamens: Record<Namens, readonly RolGever[]> = {
  'eigen werk': ['gcoer', 'aanmeldcoordinator', 'regiocoordinator', 'landelijkcoordinator', 'voorzitter', 'lid', 'adviesraad'],
  vakgroep: ['gcoer', 'aanmeldcoordinator', 'lid', 'voorzitter', 'regiocoordinator', 'landelijkcoordinator', 'adviesraad'],
  aanmeldoverleg: ['voorzitter', 'lid', 'aanmeldcoordinator'],
  adviesraad: ['adviesraad'],
};

const rolVan = (actor: Actor, namens: Namens): RolGever | undefined =>
  actor.soort === 'gebruiker' ? perNamens[namens].find((rol) => actor.rollen.some((r) => r.rol === rol)) : undefined;

/** The giver peels; a regiocoördinator who heard of something elsewhere leaves it to the one of that regio. */
const afpellerVan = (actor: Gebruiker, rol: RolGever, regio: string): string | null =>
  rol === 'regiocoordinator' && !isRegiocoordinatorVan(actor, regio) ? null : actor.id;

const ingevuld = ({ regio, gemeente, doelgroep, levensdomein, wet, soortKnelpunt, partijen }: GeefSignaal | OpenVraagstuk) => ({
  ...{ regio, gemeente, doelgroep, levensdomein: levensdomein ?? onbekend, wet: wet ?? onbekend },
  ...{ soortKnelpunt: soortKnelpunt ?? onbekend, partijen: partijenVan(partijen) },
});

export function geefSignaal(command: GeefSignaal, facts: SignaalFacts, vandaag: Day, now: Instant, id: string): SignaalOutcome {
  const { actor } = facts;
  const { referentie, titel, wat, namens, regio, ookWatWerkte, les } = command;
  if (isLeeg(titel)) return refuse('geef het signaal een titel', 'titel');
  const rol = rolVan(actor, namens);
  if (!rol || actor.soort !== 'gebruiker') return refuse(`u kunt geen signaal geven namens: ${namens}`, 'namens');
  const fout = vreemdeCode(command, facts, vandaag);
  if (fout) return fout;
  return [
    {
      ...{ type: 'SignaalGegeven', id, referentie, titel, wat, namens, ...ingevuld(command) },
      ...{ geverId: actor.id, geverRol: rol, afpellerId: afpellerVan(actor, rol, regio) },
      ...(isLeeg(ookWatWerkte) || ookWatWerkte === undefined ? {} : { ookWatWerkte }),
      ...(les ? { les } : {}),
      at: now,
    },
  ];
}

/** A part keeps the codes and the givers of the whole, and is peeled anew. */
export const geefDeel = (command: GeefDeel, now: Instant, id: string): SignaalOutcome => [
  { ...inhoud(command), type: 'SignaalGegeven', id, at: now },
];

/** What each part of a split signaal begins with; the references are given later. Its words were let stand when it was split. */
export const delenVan = (signaal: Signaal, { delen }: Splits): { id: string; command: GeefDeel }[] =>
  delen.map(({ id, titel, wat }) => {
    const { regio, gemeente, doelgroep, levensdomein, wet, soortKnelpunt, partijen } = signaal;
    const { geverId, geverRol, afpellerId, namens, ookVoor } = signaal;
    const kenmerken = { regio, gemeente, doelgroep, levensdomein, wet, soortKnelpunt, partijen };
    const van = { uit: signaal.id, geverId, geverRol, afpellerId, namens, ...(ookVoor.length > 0 ? { ookVoor } : {}) };
    return { id, command: { type: 'GeefDeel', referentie: '', ...kenmerken, ...van, titel, wat, bevestigd: true } };
  });

/** A regional one by who coordinates that regio; the landelijk coördinator opens any. */
export function openVraagstuk(
  command: OpenVraagstuk,
  facts: SignaalFacts,
  vandaag: Day,
  now: Instant,
  id: string,
): SignaalOutcome {
  const { actor } = facts;
  const { referentie, titel, wat, niveau, regio, verhaal } = command;
  if (actor.soort !== 'gebruiker') return refuse('alleen een coördinator opent een vraagstuk');
  if (isLeeg(titel)) return refuse('geef het vraagstuk een titel', 'titel');
  if (isLeeg(wat)) return refuse('schrijf wat het knelpunt is', 'wat');
  if (niveau === 'regio' && regio === onbekend) return refuse('kies de regio van dit vraagstuk', 'regio');
  const rol = actor.rollen.some((r) => r.rol === 'landelijkcoordinator') ? 'landelijkcoordinator' : 'regiocoordinator';
  if (rol === 'regiocoordinator') {
    if (niveau !== 'regio') return refuse('een landelijk vraagstuk opent de landelijk coördinator', 'niveau');
    if (!isRegiocoordinatorVan(actor, regio)) return refuse('u opent een vraagstuk voor uw eigen regio', 'regio');
  }
  const fout = vreemdeCode(command, facts, vandaag);
  if (fout) return fout;
  return [
    {
      ...{ type: 'VraagstukGeopend', id, referentie, titel, wat, niveau, ...ingevuld(command) },
      ...{ geverId: actor.id, geverRol: rol },
      ...(verhaal === undefined || isLeeg(verhaal) ? {} : { verhaal }),
      at: now,
    },
  ];
}

/** Made concrete: then a strategy is chosen. What nobody knows stays unknown, and is counted so. */
export function pelAf(signaal: Signaal, command: PelAf, facts: SignaalFacts, vandaag: Day, now: Instant): SignaalOutcome {
  if (signaal.soort === 'vraagstuk') return refuse('een vraagstuk is al afgepeld; dat gebeurde met de signalen erin');
  if (signaal.fase !== 'afpellen') return andereFase(signaal, 'afpellen');
  if (isLeeg(command.wat)) return refuse('schrijf wat er precies misgaat', 'wat');
  const fout = vreemdeCode(command, facts, vandaag, signaal);
  if (fout) return fout;
  return [{ ...inhoud(command), type: 'Afgepeld', partijen: partijenVan(command.partijen), at: now }];
}

export function vulAan(signaal: Signaal, command: VulAan, facts: SignaalFacts, vandaag: Day, now: Instant): SignaalOutcome {
  if (signaal.fase === 'afgesloten') return refuse(`dit ${signaal.soort} is afgesloten`);
  const facten = inhoud(command);
  if (Object.values(facten).every((waarde) => waarde === undefined)) return refuse('vul iets in');
  const { titel, wat, regio, partijen } = command;
  if (titel !== undefined && isLeeg(titel)) return refuse('de titel kan niet leeg zijn', 'titel');
  if (wat !== undefined && isLeeg(wat)) return refuse('schrijf wat er precies misgaat', 'wat');
  if (regio !== undefined && regio !== signaal.regio) {
    if (signaal.fase === 'in vraagstuk') return refuse('haal het signaal eerst uit het vraagstuk', 'regio');
    if (signaal.soort === 'vraagstuk') return refuse('de regio van een vraagstuk verandert niet', 'regio');
  }
  const fout = vreemdeCode(command, facts, vandaag, signaal);
  if (fout) return fout;
  return [{ ...facten, type: 'Aangevuld', ...(partijen ? { partijen: partijenVan(partijen) } : {}), at: now }];
}
