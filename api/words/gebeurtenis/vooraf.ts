/** Aanmelding, triage and the aanmeldoverleg; what is known of the case, and how the decision is told. */
import { dagInWoorden } from '../../../domain/calendar/dag.ts';
import { feitVragen } from '../../../domain/criteria/feiten.ts';
import type { Kanaal, ManierVertellen, UitkomstHeroverweging } from '../../../domain/traject/codes.ts';
import type { WoordenVoor } from './woorden.ts';

type Vooraf =
  | 'Aangemeld'
  | 'FeitenVastgelegd'
  | 'ToestemmingVastgelegd'
  | 'BewijsVastgelegd'
  | 'SpoedGewijzigd'
  | 'Gebeld'
  | 'AanvullingGevraagd'
  | 'AanvullingOntvangen'
  | 'AanvullenGestopt'
  | 'Toegelaten'
  | 'VoorgelegdAanOverleg'
  | 'InschattingGegeven'
  | 'OverlegBesloten'
  | 'Doorverwezen'
  | 'BesluitVerteld'
  | 'HeroverwegingGevraagd'
  | 'HeroverwegingBesloten';

const viaKanaal: Record<Kanaal, string> = { formulier: '', telefoon: ' per telefoon', mail: ' per mail' };

const verteld: Record<ManierVertellen, string> = {
  telefoon: 'per telefoon',
  gesprek: 'in een gesprek',
  brief: 'met een brief',
};

const heroverwogen: Record<UitkomstHeroverweging, string> = {
  'besluit blijft': 'het besluit blijft',
  'opnieuw bekijken': 'van doorverwijzing terug naar aanmelding',
};

export const vooraf: WoordenVoor<Vooraf> = {
  Aangemeld: ({ spoed, kanaal = 'formulier' }) => ({ wat: `meldde aan${viaKanaal[kanaal]}${spoed ? ', met spoed' : ''}` }),
  FeitenVastgelegd: () => ({ wat: 'legde vast wat er bekend is' }),
  ToestemmingVastgelegd: ({ doel, waarde, door, omvang, tot }) => ({
    wat: `legde vast: toestemming voor ${doel} is ${waarde}${tot ? `, tot en met ${dagInWoorden(tot)}` : ''}`,
    vrijeTekst: `Gezegd door ${door}.${omvang ? ` Het gaat om: ${omvang}` : ''}`,
  }),
  BewijsVastgelegd: ({ feit, op, wat }) => ({
    wat: `zag op ${dagInWoorden(op)} bewijs van ${feitVragen[feit].naam}`,
    vrijeTekst: wat,
  }),
  SpoedGewijzigd: ({ spoed, reden }) => ({ wat: spoed ? 'maakte er spoed van' : 'haalde de spoed eraf', vrijeTekst: reden }),
  Gebeld: ({ toelichting }) => ({ wat: 'belde, omdat er spoed is', vrijeTekst: toelichting }),
  AanvullingGevraagd: ({ besluit, wat }) => ({ wat: 'vroeg om aanvulling', kern: besluit.motivering, vrijeTekst: wat }),
  AanvullingOntvangen: ({ tekst }) => ({ wat: 'vulde de aanmelding aan', vrijeTekst: tekst }),
  AanvullenGestopt: ({ reden }) => ({ wat: 'ging verder met wat er is', vrijeTekst: reden }),
  Toegelaten: ({ besluit, opdracht }) => ({
    wat: opdracht ? 'liet toe met een opdracht' : 'liet toe',
    kern: besluit.motivering,
  }),
  VoorgelegdAanOverleg: ({ dilemma }) => ({ wat: 'legde de casus voor aan het aanmeldoverleg', kern: dilemma.tekst }),
  InschattingGegeven: ({ inschatting }) => ({ wat: `gaf een inschatting: ${inschatting.advies}`, kern: inschatting.redenen }),
  OverlegBesloten: ({ uitkomst, afwijkendeMening }) => ({
    wat: `legde het besluit van het aanmeldoverleg vast: ${uitkomst}`,
    ...(afwijkendeMening ? { kern: `Afwijkende mening: ${afwijkendeMening}` } : {}),
  }),
  Doorverwezen: ({ besluit, ontvanger }) => ({ wat: `verwees door naar ${ontvanger.organisatie}`, kern: besluit.motivering }),
  BesluitVerteld: ({ hoe, aanWie, reactie }) => ({
    wat: `vertelde het besluit ${verteld[hoe]}`,
    vrijeTekst: `Aan ${aanWie}. Reactie: ${reactie}`,
  }),
  HeroverwegingGevraagd: ({ reden }) => ({ wat: 'vroeg om opnieuw naar het besluit te kijken', vrijeTekst: reden }),
  HeroverwegingBesloten: ({ uitkomst, motivering }) => ({
    wat: `keek opnieuw naar het besluit: ${heroverwogen[uitkomst]}`,
    vrijeTekst: motivering,
  }),
};
