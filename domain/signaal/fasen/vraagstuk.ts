/** A vraagstuk and its signals: put in, heard of, answered; the Adviesraad's advice; whether it helped [docs/rules.md: vraagstuk]. */
import { onbekend } from '../../codes.ts';
import type { Instant } from '../../instant.ts';
import { type Refusal, refuse } from '../../refusal.ts';
import type {
  BeantwoordAdvies,
  GeefAdvies,
  GeefTerugkoppeling,
  HaalUitVraagstuk,
  HoorVanVraagstuk,
  LegVerhaalVast,
  MarkeerGedeeld,
  PlaatsInVraagstuk,
} from '../commands.ts';
import type { SignaalEvent } from '../events.ts';
import type { AnderSignaal, SignaalFacts, SignaalOutcome } from '../facts.ts';
import type { InVraagstuk, Signaal } from '../state.ts';
import { andereFase, inhoud, isLeeg } from './phase.ts';

/** A regional one takes signals of its own regio, a national one any. */
function pastNiet(signaal: Signaal, vraagstuk: AnderSignaal): Refusal | null {
  if (vraagstuk.soort !== 'vraagstuk') return refuse('kies een vraagstuk; dit is een signaal', 'vraagstukId');
  if (vraagstuk.fase === 'afgesloten') return refuse('dit vraagstuk is afgesloten', 'vraagstukId');
  if (vraagstuk.niveau !== 'regio') return null;
  if (signaal.niveau !== 'regio')
    return refuse(`dit signaal is al op het niveau ${signaal.niveau}; dit vraagstuk is van een regio`, 'vraagstukId');
  const elders = signaal.regio !== onbekend && signaal.regio !== vraagstuk.regio;
  return elders ? refuse(`dit vraagstuk is van regio ${vraagstuk.regio}; kies een landelijk vraagstuk`, 'vraagstukId') : null;
}

export function plaatsInVraagstuk(
  signaal: Signaal,
  { vraagstukId }: PlaatsInVraagstuk,
  { anderen }: SignaalFacts,
  now: Instant,
): SignaalOutcome {
  if (vraagstukId === signaal.id) return refuse('een vraagstuk kan niet in zichzelf', 'vraagstukId');
  if (signaal.soort === 'vraagstuk') return refuse('een vraagstuk kan niet in een ander vraagstuk', 'vraagstukId');
  if (signaal.fase === 'afgesloten') return refuse('dit signaal is afgesloten');
  if (signaal.fase === 'in vraagstuk') return refuse('dit signaal is al in een vraagstuk; haal het daar eerst uit');
  if (signaal.onvolledig) return refuse('schrijf eerst wat het knelpunt is', 'wat');
  if (signaal.escalatie) return refuse('er wacht nog een vraag om escalatie op antwoord; trek die eerst in');
  const vraagstuk = anderen.find(({ id }) => id === vraagstukId);
  if (!vraagstuk) return refuse('dit vraagstuk bestaat niet', 'vraagstukId');
  return pastNiet(signaal, vraagstuk) ?? [{ type: 'InVraagstukGeplaatst', vraagstukId, at: now }];
}

export function haalUitVraagstuk(signaal: Signaal, { reden }: HaalUitVraagstuk, now: Instant): SignaalOutcome {
  if (signaal.fase !== 'in vraagstuk') return andereFase(signaal, 'in vraagstuk');
  if (isLeeg(reden)) return refuse('schrijf waarom het signaal uit het vraagstuk gaat', 'reden');
  return [{ type: 'UitVraagstukGehaald', vraagstukId: signaal.vraagstukId, reden, vanzelf: false, at: now }];
}

/** News is heard once and in order. What the vraagstuk closed closes here too, unless a promise here is still open. */
export function hoorVanVraagstuk(signaal: Signaal, command: HoorVanVraagstuk, now: Instant): SignaalOutcome {
  if (signaal.fase !== 'in vraagstuk' || signaal.vraagstukId !== command.vraagstukId)
    return refuse('dit signaal is niet (meer) in dit vraagstuk', 'vraagstukId');
  const { vraagstukId, versie, wat } = command;
  if (versie <= signaal.gehoordTot) return refuse('dit signaal hoorde dit al', 'versie');
  return [{ type: 'VernomenVanVraagstuk', vraagstukId, versie, wat, at: now }, ...gevolg(signaal, command, now)];
}

function gevolg(signaal: InVraagstuk, { vraagstukId, sluit, los }: HoorVanVraagstuk, now: Instant): SignaalEvent[] {
  const eruit = (reden: string): SignaalEvent[] => [{ type: 'UitVraagstukGehaald', vraagstukId, reden, vanzelf: true, at: now }];
  if (los) return eruit('het vraagstuk is ingetrokken');
  if (!sluit) return [];
  if (signaal.toezeggingen.length > 0) return eruit('het vraagstuk is gesloten, maar hier staat nog een toezegging open');
  return [{ type: 'SignaalAfgesloten', reden: 'met vraagstuk', ...sluit, at: now }];
}

export function markeerGedeeld(vraagstuk: Signaal, { versie }: MarkeerGedeeld, now: Instant): SignaalOutcome {
  if (vraagstuk.soort !== 'vraagstuk') return refuse('alleen nieuws van een vraagstuk wordt gedeeld');
  if (versie <= vraagstuk.gedeeld) return refuse('dit nieuws is al gedeeld', 'versie');
  if (versie > vraagstuk.gebeurd) return refuse('dit nieuws is er nog niet', 'versie');
  return [{ type: 'Gedeeld', versie, at: now }];
}

const alleenVraagstuk = (signaal: Signaal): Refusal | null => {
  if (signaal.soort !== 'vraagstuk') return refuse('dit kan alleen bij een vraagstuk');
  return signaal.fase === 'afgesloten' ? refuse('dit vraagstuk is afgesloten') : null;
};

export function legVerhaalVast(signaal: Signaal, { verhaal }: LegVerhaalVast, now: Instant): SignaalOutcome {
  const fout = alleenVraagstuk(signaal);
  if (fout) return fout;
  if (isLeeg(verhaal)) return refuse('schrijf het verhaal op', 'verhaal');
  return [{ type: 'VerhaalVastgelegd', verhaal, at: now }];
}

export function geefAdvies(signaal: Signaal, command: GeefAdvies, { actor }: SignaalFacts, now: Instant): SignaalOutcome {
  const fout = alleenVraagstuk(signaal);
  if (fout) return fout;
  const { adviesId, advies } = command;
  if (signaal.adviezen.some(({ id }) => id === adviesId)) return refuse('dit advies is al gegeven', 'adviesId');
  if (isLeeg(advies)) return refuse('schrijf uw advies op', 'advies');
  return [{ type: 'AdviesGegeven', adviesId, advies, door: actor.id, at: now }];
}

export function beantwoordAdvies(signaal: Signaal, command: BeantwoordAdvies, now: Instant): SignaalOutcome {
  const advies = signaal.adviezen.find(({ id }) => id === command.adviesId);
  if (!advies) return refuse('dit advies staat hier niet', 'adviesId');
  if (advies.antwoord !== undefined) return refuse('dit advies is al beantwoord', 'adviesId');
  if (isLeeg(command.antwoord)) return refuse('schrijf wat wij met het advies doen', 'antwoord');
  return [{ ...inhoud(command), type: 'AdviesBeantwoord', at: now }];
}

/** Did it help the family? Asked of every giver once something was done; said again, it takes the place of what they said before. */
export function geefTerugkoppeling(
  signaal: Signaal,
  command: GeefTerugkoppeling,
  { actor }: SignaalFacts,
  now: Instant,
): SignaalOutcome {
  const { soort, fase } = signaal;
  if (soort !== 'signaal') return refuse('dit kan alleen bij een signaal');
  if (fase !== 'monitoring' && fase !== 'afgesloten' && fase !== 'in vraagstuk')
    return refuse('dit vragen wij als de aanpak klaar is');
  return [{ ...inhoud(command), type: 'TerugkoppelingGegeven', door: actor.id, at: now }];
}
