/** The texts of mails: short, plain, and without any content of the dossier; what it is about stands behind the link. */
import type { MailToSend } from '../db/queries/mail.ts';
import { dagInWoorden } from '../domain/calendar/dag.ts';
import { dagVan } from '../domain/calendar/moment.ts';
import type { TaakSoort } from '../domain/taak/codes.ts';
import type { SubjectKind } from '../domain/thing.ts';

/** `namens`: who is behind the question, when it is on nobody's name. */
type AanBuiten = { onderwerp: string; vraag: string; namens: string };

const aanBuiten: Partial<Record<TaakSoort, AanBuiten>> = {
  aanvullen: {
    onderwerp: 'Vraag over uw aanmelding',
    vraag: 'Wij hebben nog iets van u nodig om verder te kunnen met de aanmelding.',
    namens: 'de aanmeldcoördinator',
  },
  keuze: {
    onderwerp: 'Met wie wilt u verder?',
    vraag: 'Wij hebben een voorstel voor een Metgezel. U kiest zelf met wie u verder wilt.',
    namens: 'de regiocoördinator',
  },
  klik: {
    onderwerp: 'Hoe was de kennismaking?',
    vraag: 'U heeft kennisgemaakt met een Metgezel. Wij horen graag of het klikt.',
    namens: 'de regiocoördinator',
  },
  clientervaring: {
    onderwerp: 'Wat vindt u van onze ondersteuning?',
    vraag: 'Wij vragen u één keer per jaar wat u van de ondersteuning vindt. Uw antwoord staat niet in uw dossier.',
    namens: 'het landelijk bureau',
  },
  overdracht: {
    onderwerp: 'Wilt u de ondersteuning overnemen?',
    vraag: 'Wij vragen u of u de ondersteuning van een cliënt wilt overnemen.',
    namens: 'de Metgezel van de cliënt',
  },
  doorverwijzing: {
    onderwerp: 'Kunt u iemand helpen?',
    vraag: 'Wij vragen u of u iemand kunt helpen die zich bij ons heeft gemeld.',
    namens: 'de aanmeldcoördinator',
  },
  toezegging: {
    onderwerp: 'Uw toezegging aan Metgezel',
    vraag: 'U heeft ons iets toegezegd. Op de pagina staat wat, en voor wanneer. Laat het ons weten als het gedaan is.',
    namens: 'de coördinator',
  },
};
const anders: AanBuiten = { onderwerp: 'Vraag van Metgezel', vraag: 'Wij hebben een vraag voor u.', namens: 'een medewerker' };

const taakNaam: Record<TaakSoort, string> = {
  aanvullen: 'aanvulling vragen',
  bellen: 'bellen, want er is spoed',
  triage: 'triage',
  inschatting: 'inschatting geven',
  besluit: 'besluit aanmeldoverleg vastleggen',
  'besluit vertellen': 'besluit vertellen',
  heroverweging: 'heroverweging: opnieuw kijken',
  klacht: 'klacht afhandelen',
  matchvoorstel: 'matchvoorstel doen',
  wachtlijst: 'bellen met wie op de wachtlijst staat',
  keuze: 'keuze van de cliënt',
  kennismaking: 'kennismaking',
  klik: 'klik met de cliënt',
  'urgente zaak': 'eerste urgente zaak oppakken',
  plan: 'plan vastleggen',
  evaluatie: 'evaluatie',
  contact: 'contact met de cliënt',
  moment: 'moment voorbereiden',
  'ontbrekende feiten': 'ontbrekende feiten navragen',
  clientervaring: 'ervaring van de cliënt vragen',
  waakvlambesluit: 'besluit over de waakvlam',
  hervatten: 'hervatten na de pauze',
  herverdelen: 'nieuwe Metgezel: vragen wat de cliënt wil',
  overdracht: 'overdracht aanvaarden',
  doorverwijzing: 'doorverwijzing aanvaarden',
  nazorg: 'nazorg: houdt het stand?',
  afpellen: 'knelpunt afpellen',
  strategie: 'strategie kiezen',
  aanpak: 'knelpunt aanpakken',
  escalatie: 'antwoord op de vraag om escalatie',
  duiding: 'landelijke duiding',
  beleid: 'knelpunt bespreken met het ministerie',
  monitoring: 'monitoring: helpt het echt?',
  toezegging: 'toezegging navragen',
  advies: 'advies van de Adviesraad beantwoorden',
  alarm: 'alarm',
};

const datum = (moment: string | null): string =>
  moment ? dagInWoorden(dagVan(new Date(moment).toISOString())) : 'zo snel mogelijk';

/** Every mail to people outside names whom to call when it cannot wait. */
export const ondertekening =
  'Met vriendelijke groet,\nMetgezel, landelijk programma voor gespecialiseerde cliëntondersteuning\n\nIn nood: bel 112. Denkt u aan zelfdoding? Bel 113 of gratis 0800-0113. Of bel uw huisarts.';

/** Subject and text; `link` leads to the page where it can be done. */
export const composeMail = (mail: MailToSend, link: string): { subject: string; text: string } =>
  mail.buiten ? naarBuiten(mail, link) : naarCollega(mail, link);

/** What people feel of the support is not asked in the name of who gives it. */
const vragerVan = ({ soort, vrager }: MailToSend): MailToSend['vrager'] => (soort === 'clientervaring' ? null : vrager);

function naarBuiten(mail: MailToSend, link: string): { subject: string; text: string } {
  const { onderwerp, vraag, namens } = aanBuiten[mail.soort as TaakSoort] ?? anders;
  const vrager = vragerVan(mail);
  const wie = vrager ? vrager.naam : namens;
  const alineas = [
    'Beste lezer,',
    `${vraag}\nDeze vraag komt van ${wie} van Metgezel.`,
    `${mail.uiterlijk ? `U kunt antwoorden tot en met ${datum(mail.uiterlijk)}` : 'U kunt hier antwoorden'}:\n${link}`,
    `Liever bellen? ${vrager?.telefoon ? `Bel ${wie}: ${vrager.telefoon}.` : 'Dat kan ook: uw contactpersoon bij Metgezel helpt u.'}`,
    ondertekening,
  ];
  const subject = `${mail.rung === 0 ? '' : 'Herinnering: '}${onderwerp} (${mail.referentie})`;
  return { subject, text: alineas.join('\n\n') };
}

const zaak: Record<SubjectKind, string> = { traject: 'Traject', signaal: 'Signaal', vraagstuk: 'Vraagstuk' };

function naarCollega(mail: MailToSend, link: string): { subject: string; text: string } {
  const taak = taakNaam[mail.soort as TaakSoort];
  const klim = mail.rungSoort === 'klim';
  const uitleg = klim ? 'Deze taak is niet op tijd gedaan. Kijkt u wat er nodig is?' : 'Deze taak staat nog open.';
  return {
    subject: `${klim ? 'Te laat' : 'Herinnering'}: ${taak} (${mail.referentie})`,
    text: `Beste collega,\n\n${uitleg}\n\nTaak: ${taak}\n${zaak[mail.onderwerp]}: ${mail.referentie}\nUiterlijk: ${datum(mail.uiterlijk)}\n\n${link}\n`,
  };
}
