/** Mails to who fills in the public form: the link to go on, its reminders, and the confirmation. Nothing of what was filled in. */
import type { ThingMail } from '../db/queries/mail.ts';
import { dagInWoorden } from '../domain/calendar/dag.ts';
import { dagVan } from '../domain/calendar/moment.ts';
import { contact } from '../domain/contact.ts';
import { ondertekening } from './mail-texts.ts';

type Text = { subject: string; text: string };

const bellen = `Bel ${contact.naam}: ${contact.telefoon}, ${contact.tijden}.`;

const mailVan = (subject: string, ...alineas: string[]): Text => ({
  subject,
  text: ['Beste lezer,', ...alineas, ondertekening].join('\n\n'),
});

const dag = (moment: string | null): string => (moment ? dagInWoorden(dagVan(new Date(moment).toISOString())) : 'nu');

const verder = (link: string, uiterlijk: string | null): string[] => [
  `Met deze link gaat u verder waar u was, ook op een ander apparaat:\n${link}`,
  `U kunt verder tot en met ${dag(uiterlijk)}. Daarna verwijderen wij wat u invulde. Op de pagina kunt u het ook zelf weggooien.`,
  `De link is alleen voor u. Stuur deze mail niet door.`,
  `Wilt u hulp bij het invullen? Of wilt u liever aan de telefoon aanmelden? ${bellen}`,
];

const bewaard = (link: string, uiterlijk: string | null): Text =>
  mailVan(
    'Uw aanmelding bij Metgezel is bewaard',
    'U bent begonnen met een aanmelding bij Metgezel. Wat u invulde, is bewaard. Er is nog niets verstuurd: wij lezen het pas als u het verstuurt.',
    ...verder(link, uiterlijk),
    'Hebt u dit niet gedaan? Dan hoeft u niets te doen.',
  );

const herinnering = (link: string, uiterlijk: string | null): Text =>
  mailVan(
    'Herinnering: uw aanmelding bij Metgezel is nog niet verstuurd',
    'U bent begonnen met een aanmelding bij Metgezel. Zij is nog niet verstuurd, en wij hebben haar dus nog niet gelezen.',
    ...verder(link, uiterlijk),
  );

const ontvangen = (referentie: string): Text =>
  mailVan(
    `Uw aanmelding bij Metgezel is ontvangen (${referentie})`,
    `Wij hebben uw aanmelding ontvangen. Uw referentie is ${referentie}.`,
    'Wat gebeurt er nu?\n- Een aanmeldcoördinator leest de aanmelding, meestal binnen vijf werkdagen. Is er haast bij, dan bellen wij dezelfde werkdag.\n- Hebben wij nog iets nodig, dan bellen of mailen wij.\n- Wij vertellen u ons besluit aan de telefoon, binnen drie werkdagen nadat het genomen is.',
    `Hebt u een vraag, of verandert er iets? ${bellen} Noem uw referentie.`,
  );

/** Subject and text; `link` leads to the form, a confirmation has none. */
export function composeThingMail({ rung, referentie, uiterlijk }: ThingMail, link: string | null): Text {
  if (link === null) return ontvangen(referentie ?? '');
  return rung === 0 ? bewaard(link, uiterlijk) : herinnering(link, uiterlijk);
}
