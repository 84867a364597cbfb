/** What is told of a signaal or vraagstuk, in plain Dutch: the same on the page and in the mail to who gave it. */
import type { Melding, Niveau, Resultaat } from './codes.ts';

const meldingen: Record<Melding, string> = {
  afgepeld: 'Het knelpunt is duidelijk gemaakt. Nu wordt er een strategie gekozen.',
  aangevuld: 'De gegevens zijn aangevuld.',
  'strategie gekozen': 'Er is een strategie gekozen. De aanpak is begonnen.',
  'stap gezet': 'Er is een stap gezet in de aanpak.',
  'escalatie gevraagd': 'Er is gevraagd om dit op een hoger niveau op te pakken. De landelijk coördinator besluit daarover.',
  geescaleerd: 'Het wordt nu op een hoger niveau opgepakt.',
  'escalatie geweigerd': 'Het blijft op het niveau waar het nu is. De reden staat op de pagina.',
  'escalatie ingetrokken': 'De vraag om dit op een hoger niveau op te pakken, is ingetrokken.',
  'meer tijd': 'Er is meer tijd gegeven voor de aanpak.',
  'toezegging gedaan': 'Een partij heeft iets toegezegd. Wij vragen op de afgesproken dag of het gedaan is.',
  'toezegging nagekomen': 'Een partij is haar toezegging nagekomen.',
  'toezegging vervallen': 'Een toezegging van een partij is vervallen. De reden staat op de pagina.',
  'aanpak klaar':
    'De aanpak is klaar. Op een vaste termijn kijken wij of het echt helpt. U kunt vertellen of het geholpen heeft.',
  'het helpt': 'Wij hebben gekeken of het helpt, en dat is zo.',
  'stap terug': 'Het gaat een stap terug, omdat het nog niet is opgelost. De reden staat op de pagina.',
  afgesloten: 'Het is afgesloten. Op de pagina staat wat er veranderde en wat wij ervan leerden.',
  ingetrokken: 'Het is ingetrokken. De reden staat op de pagina.',
  samengevoegd: 'Het is samengevoegd met een ander signaal over hetzelfde. U hoort hoe het daarmee verdergaat.',
  gesplitst: 'Het is gesplitst, omdat er meer dan één knelpunt in stond. Elk deel is nu een eigen signaal.',
  'in vraagstuk': 'Het is in een vraagstuk geplaatst, samen met andere signalen over hetzelfde. Daar gaat de aanpak verder.',
  'uit vraagstuk': 'Het is uit het vraagstuk gehaald en gaat zelf verder.',
  'nieuws van het vraagstuk': 'Er is nieuws over het vraagstuk waar uw signaal in zit.',
  'advies beantwoord': 'Een advies van de Adviesraad cliënten is beantwoord.',
};

/** One or two sentences. */
export const meldingInWoorden = (melding: Melding): string => meldingen[melding];

const niveaus: Record<Niveau, string> = {
  regio: 'de regio',
  landelijk: 'het landelijke niveau',
  beleid: 'het beleid (ministerie van VWS)',
};

/** "de regio", "het landelijke niveau" */
export const niveauInWoorden = (niveau: Niveau): string => niveaus[niveau];

const veranderd: Record<Resultaat, string> = {
  groot: 'er veranderde veel',
  klein: 'er veranderde iets',
  geen: 'er veranderde niets',
};

/** "er veranderde veel" */
export const veranderingInWoorden = (resultaat: Resultaat): string => veranderd[resultaat];
