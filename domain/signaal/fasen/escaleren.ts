/** A level higher by a person's question and a person's answer, and a step back at every level [docs/rules.md: signaleren]. */
import { onbekend } from '../../codes.ts';
import type { Instant } from '../../instant.ts';
import { isRefusal, type Refusal, refuse } from '../../refusal.ts';
import { type FaseSignaal, type Niveau, niveaus } from '../codes.ts';
import type { AanvaardEscalatie, Escaleer, NeemOver, TrekEscalatieIn, WeigerEscalatie, ZetStapTerug } from '../commands.ts';
import type { SignaalEvent } from '../events.ts';
import type { SignaalErin, SignaalFacts, SignaalOutcome } from '../facts.ts';
import type { Signaal } from '../state.ts';
import { andereFase, isLeeg } from './phase.ts';

/** From where one asks for the next level; beleid is the last one. */
const escaleertUit: Record<Niveau, readonly FaseSignaal[]> = {
  regio: ['strategie', 'aanpak', 'monitoring'],
  landelijk: ['duiding', 'aanpak', 'monitoring'],
  beleid: [],
};

export function escaleer(signaal: Signaal, command: Escaleer, { actor }: SignaalFacts, now: Instant): SignaalOutcome {
  const { soort, niveau, fase } = signaal;
  const { naar, notitie } = command;
  if (fase === 'afgesloten') return refuse(`dit ${soort} is afgesloten`);
  const stappen = niveaus.indexOf(naar) - niveaus.indexOf(niveau);
  if (stappen === 0) return refuse(`dit ${soort} is al op het niveau ${niveau}`, 'naar');
  if (stappen < 0) return refuse(`dit ${soort} is al verder: op het niveau ${niveau}; zet een stap terug`, 'naar');
  if (stappen > 1) return refuse('na de regio komt eerst landelijk', 'naar');
  if (signaal.escalatie) return refuse(`er is al gevraagd om escalatie naar ${signaal.escalatie.naar}`, 'naar');
  if (!escaleertUit[niveau].includes(fase)) return andereFase(signaal, ...escaleertUit[niveau]);
  if (isLeeg(notitie)) return refuse('schrijf wat er al is geprobeerd en wat er nodig is', 'notitie');
  return [{ type: 'EscalatieGevraagd', naar, notitie, door: actor.id, at: now }];
}

const nietGevraagd = refuse('er is nu geen vraag om escalatie');

/** To beleid it goes with whom at the ministry it was agreed. */
export function aanvaardEscalatie(signaal: Signaal, command: AanvaardEscalatie, now: Instant): SignaalOutcome {
  if (!signaal.escalatie) return nietGevraagd;
  const { naar } = signaal.escalatie;
  const { toelichting = '' } = command;
  if (naar === 'beleid' && isLeeg(toelichting))
    return refuse('schrijf met wie bij het ministerie dit is afgesproken', 'toelichting');
  return [{ type: 'GeEscaleerd', naar, toelichting, vanzelf: false, at: now }];
}

export function weigerEscalatie(signaal: Signaal, command: WeigerEscalatie, now: Instant): SignaalOutcome {
  if (!signaal.escalatie) return nietGevraagd;
  if (isLeeg(command.reden)) return refuse('schrijf waarom dit op dit niveau blijft', 'reden');
  return [{ type: 'EscalatieGeweigerd', naar: signaal.escalatie.naar, reden: command.reden, at: now }];
}

export function trekEscalatieIn(signaal: Signaal, command: TrekEscalatieIn, now: Instant): SignaalOutcome {
  if (!signaal.escalatie) return nietGevraagd;
  if (isLeeg(command.reden)) return refuse('schrijf waarom de vraag vervalt', 'reden');
  return [{ type: 'EscalatieIngetrokken', reden: command.reden, at: now }];
}

/** The landelijk coördinator takes a regional one over; when it was asked, this is the answer. */
export function neemOver(signaal: Signaal, command: NeemOver, now: Instant): SignaalOutcome {
  if (signaal.niveau !== 'regio') return refuse(`dit ${signaal.soort} is al op het niveau ${signaal.niveau}`);
  if (!escaleertUit.regio.includes(signaal.fase)) return andereFase(signaal, ...escaleertUit.regio);
  if (isLeeg(command.notitie)) return refuse('schrijf waarom u het overneemt', 'notitie');
  return [{ type: 'GeEscaleerd', naar: 'landelijk', toelichting: command.notitie, vanzelf: !signaal.escalatie, at: now }];
}

type Plek = { naar: FaseSignaal; niveau: Niveau };

/** Back to work: with the strategy that was chosen on that level, else to choose one. */
const aanHetWerk = ({ strategie }: Signaal, niveau: Niveau): Plek => ({
  naar: strategie?.niveau === niveau ? 'aanpak' : 'strategie',
  niveau,
});

function naarDeRegio(signaal: Signaal, plek: Plek): Plek | Refusal {
  return signaal.soort === 'vraagstuk' && signaal.regio === onbekend
    ? refuse('dit vraagstuk is van het hele land; het kan niet naar een regio')
    : plek;
}

/** One step back from here; `naarRegio` brings a national one home at once. */
function plekTerug(signaal: Signaal, naarRegio: boolean): Plek | Refusal {
  const { fase, niveau } = signaal;
  const landelijkAanHetWerk = niveau === 'landelijk' && ['strategie', 'aanpak', 'duiding'].includes(fase);
  if (naarRegio && !landelijkAanHetWerk) return refuse('alleen een landelijke aanpak kan zo terug naar de regio', 'naarRegio');
  switch (fase) {
    case 'monitoring':
      return terugUitMonitoring(signaal);
    case 'beleid':
      return { naar: 'duiding', niveau: 'landelijk' };
    case 'duiding':
      return naarDeRegio(signaal, aanHetWerk(signaal, 'regio'));
    case 'aanpak':
      return naarRegio ? naarDeRegio(signaal, { naar: 'strategie', niveau: 'regio' }) : { naar: 'strategie', niveau };
    case 'strategie':
      if (niveau !== 'regio') return naarDeRegio(signaal, { naar: 'strategie', niveau: 'regio' });
      return signaal.soort === 'signaal'
        ? { naar: 'afpellen', niveau }
        : refuse('verder terug kan een vraagstuk niet; trek het zo nodig in');
    case 'afpellen':
    case 'in vraagstuk':
    case 'afgesloten':
      return andereFase(signaal, 'strategie', 'aanpak', 'duiding', 'beleid', 'monitoring');
  }
}

const terugUitMonitoring = (signaal: Signaal): Plek =>
  signaal.niveau === 'beleid' ? { naar: 'beleid', niveau: 'beleid' } : aanHetWerk(signaal, signaal.niveau);

/** What did not help goes back to work on its level. */
export const helptNiet = (signaal: Signaal, reden: string, now: Instant): SignaalEvent => ({
  ...{ type: 'StapTerugGezet', ...terugUitMonitoring(signaal), reden, at: now },
});

/** A vraagstuk of a regio holds signals of that regio and level alone, however they came there. */
function pastNietMeer({ niveau, regio }: Signaal, naar: Niveau, erin: readonly SignaalErin[]): Refusal | null {
  if (naar !== 'regio' || niveau === 'regio') return null;
  const elders = erin.filter((een) => een.regio !== regio && een.regio !== onbekend).length;
  if (elders > 0) return blijftLandelijk(elders, elders === 1 ? 'uit een andere regio' : "uit andere regio's");
  const hoger = erin.filter((een) => een.niveau !== 'regio').length;
  return hoger > 0 ? blijftLandelijk(hoger, 'boven het niveau van de regio') : null;
}

const blijftLandelijk = (n: number, welke: string): Refusal =>
  refuse(
    n === 1
      ? `er zit 1 signaal ${welke} in; haal dat er eerst uit, of houd het landelijk`
      : `er zitten ${n} signalen ${welke} in; haal die er eerst uit, of houd het landelijk`,
    'naarRegio',
  );

export function zetStapTerug(signaal: Signaal, command: ZetStapTerug, { erin }: SignaalFacts, now: Instant): SignaalOutcome {
  const plek = plekTerug(signaal, command.naarRegio ?? false);
  if (isRefusal(plek)) return plek;
  const fout = pastNietMeer(signaal, plek.niveau, erin);
  if (fout) return fout;
  if (signaal.escalatie) return refuse('er wacht nog een vraag om escalatie op antwoord; trek die eerst in');
  if (isLeeg(command.reden)) return refuse('schrijf waarom het een stap terug gaat', 'reden');
  return [{ type: 'StapTerugGezet', ...plek, reden: command.reden, at: now }];
}
