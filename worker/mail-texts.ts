/** The texts of mails: short, plain, and without any content of the dossier; what it is about stands behind the link. */
import type { MailToSend } from '../db/queries/mail.ts';
import { dagInWoorden } from '../domain/calendar/dag.ts';
import { dagVan } from '../domain/calendar/moment.ts';
import type { TaakSoort } from '../domain/taak/codes.ts';

const vraagAanBuiten: Partial<Record<TaakSoort, string>> = {
  aanvullen: 'Wij hebben nog iets van u nodig om verder te kunnen met de aanmelding.',
  keuze: 'Wij hebben een voorstel voor een Metgezel. U kiest zelf met wie u verder wilt.',
  klik: 'U heeft kennisgemaakt met een Metgezel. Wij horen graag of het klikt.',
  overdracht: 'Wij vragen u of u de ondersteuning van een cliënt wilt overnemen.',
  doorverwijzing: 'Wij vragen u of u iemand kunt helpen die zich bij ons heeft gemeld.',
};

const taakNaam: Record<TaakSoort, string> = {
  aanvullen: 'aanvulling vragen',
  triage: 'triage',
  inschatting: 'inschatting geven',
  besluit: 'besluit aanmeldoverleg vastleggen',
  matchvoorstel: 'matchvoorstel doen',
  keuze: 'keuze van de cliënt',
  kennismaking: 'kennismaking',
  klik: 'klik met de cliënt',
  contact: 'contact met de cliënt',
  overdracht: 'overdracht aanvaarden',
  doorverwijzing: 'doorverwijzing aanvaarden',
  nazorg: 'nazorg: houdt het stand?',
  alarm: 'alarm',
};

const datum = (moment: string | null): string =>
  moment ? dagInWoorden(dagVan(new Date(moment).toISOString())) : 'zo snel mogelijk';

const ondertekening =
  'Met vriendelijke groet,\nMetgezel\n\nIn nood: bel 112. Denkt u aan zelfdoding? Bel 113 of gratis 0800-0113. Of bel uw huisarts.';

/** Subject and text; `link` leads to the page where it can be done. */
export function composeMail(mail: MailToSend, link: string): { subject: string; text: string } {
  const soort = mail.soort as TaakSoort;
  if (mail.buiten) {
    const subject =
      mail.rung === 0 ? `Vraag van Metgezel (${mail.referentie})` : `Herinnering: vraag van Metgezel (${mail.referentie})`;
    const text = `Beste lezer,\n\n${vraagAanBuiten[soort] ?? 'Wij hebben een vraag voor u.'}\n\nU kunt antwoorden tot en met ${datum(mail.uiterlijk)}:\n${link}\n\nLiever bellen? Dat kan ook: uw contactpersoon bij Metgezel helpt u.\n\n${ondertekening}`;
    return { subject, text };
  }
  const klim = mail.rungSoort === 'klim';
  const subject = `${klim ? 'Te laat' : 'Herinnering'}: ${taakNaam[soort]} (${mail.referentie})`;
  const uitleg = klim ? 'Deze taak is niet op tijd gedaan. Kijkt u wat er nodig is?' : 'Deze taak staat nog open.';
  return {
    subject,
    text: `Beste collega,\n\n${uitleg}\n\nTaak: ${taakNaam[soort]}\nTraject: ${mail.referentie}\nUiterlijk: ${datum(mail.uiterlijk)}\n\n${link}\n`,
  };
}
