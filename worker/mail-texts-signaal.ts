/** Mails to who gave a signaal: what became of it, in plain words and codes. What others wrote stands behind the link. */
import type { ThingMail } from '../db/queries/mail.ts';
import { dagInWoorden } from '../domain/calendar/dag.ts';
import type { SignaalEvent } from '../domain/signaal/events.ts';
import { meldingInWoorden, niveauInWoorden, veranderingInWoorden } from '../domain/signaal/melding-in-woorden.ts';
import { teMelden } from '../domain/signaal/te-melden.ts';

type Text = { subject: string; text: string };

const afloop: Record<Extract<SignaalEvent, { type: 'SignaalAfgesloten' }>['reden'], string> = {
  opgelost: 'Het knelpunt is opgelost',
  'niet op te lossen': 'Het knelpunt is niet op te lossen',
  'met vraagstuk': 'Het vraagstuk waar uw signaal in zat, is afgesloten',
};

/** What a code or a day of the event adds to its sentence. */
function precies(event: SignaalEvent): string {
  switch (event.type) {
    case 'StrategieGekozen':
      return event.strategie === 'anders' ? '' : `De strategie is: ${event.strategie}.`;
    case 'EscalatieGevraagd':
    case 'GeEscaleerd':
      return `Het gaat om ${niveauInWoorden(event.naar)}.`;
    case 'MeerTijdGegeven':
      return `Er is nu tijd tot en met ${dagInWoorden(event.tot)}.`;
    case 'ToezeggingVastgelegd':
      return `De afgesproken dag is ${dagInWoorden(event.voor)}.`;
    case 'SignaalAfgesloten':
      return `${afloop[event.reden]}, en ${veranderingInWoorden(event.resultaat)}.`;
    case 'VernomenVanVraagstuk':
      return meldingInWoorden(event.wat);
    default:
      return '';
  }
}

const vraagOfHetHielp: readonly SignaalEvent['type'][] = ['AanpakAfgerond', 'SignaalAfgesloten'];

/** Subject and text; `link` leads to the page of the signaal. */
export function composeSignaalMail({ referentie, gebeurd }: Pick<ThingMail, 'referentie' | 'gebeurd'>, link: string): Text {
  const event = gebeurd as SignaalEvent | null;
  const melding = event && teMelden(event);
  const alineas = [
    'Beste collega,',
    `Signaal ${referentie}: er is iets gebeurd.`,
    [melding ? meldingInWoorden(melding) : '', event ? precies(event) : ''].filter((zin) => zin !== '').join(' '),
    event && vraagOfHetHielp.includes(event.type)
      ? 'Heeft het de cliënt of het gezin geholpen? Dat horen wij graag. U kunt het op de pagina vertellen.'
      : '',
    `Op deze pagina ziet u hoe het verdergaat:\n${link}`,
    'U krijgt deze mail, omdat u dit signaal gaf of omdat uw signaal ermee is samengevoegd.',
  ];
  return { subject: `Nieuws over signaal ${referentie}`, text: alineas.filter((alinea) => alinea !== '').join('\n\n') };
}
