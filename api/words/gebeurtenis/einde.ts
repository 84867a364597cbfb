/** Overdracht, doorverwijzing, nazorg, the end, and opening again. */
import type { WoordenVoor } from './woorden.ts';

type Einde =
  | 'OverdrachtAangeboden'
  | 'OverdrachtAanvaard'
  | 'OverdrachtGeweigerd'
  | 'OverdrachtIngetrokken'
  | 'DoorverwijzingAanvaard'
  | 'DoorverwijzingGeweigerd'
  | 'NazorgVastgelegd'
  | 'Afgesloten'
  | 'HeropenenGevraagd'
  | 'Heropend';

export const einde: WoordenVoor<Einde> = {
  OverdrachtAangeboden: ({ ontvanger, toelichting, plekGevonden }) => ({
    wat: `bood de overdracht aan bij ${ontvanger.organisatie}${plekGevonden ? '; er is een plek om te wonen' : ''}`,
    vrijeTekst: toelichting,
  }),
  OverdrachtAanvaard: () => ({ wat: 'nam de overdracht aan' }),
  OverdrachtGeweigerd: ({ reden }) => ({ wat: 'nam de overdracht niet aan', vrijeTekst: reden }),
  OverdrachtIngetrokken: ({ reden }) => ({ wat: 'trok de overdracht in', vrijeTekst: reden }),
  DoorverwijzingAanvaard: () => ({ wat: 'nam de doorverwijzing aan' }),
  DoorverwijzingGeweigerd: ({ reden }) => ({ wat: 'nam de doorverwijzing niet aan', vrijeTekst: reden }),
  NazorgVastgelegd: ({ houdtStand, toelichting }) => ({
    wat: houdtStand ? 'vroeg na hoe het gaat: het houdt stand' : 'vroeg na hoe het gaat: het houdt geen stand',
    vrijeTekst: toelichting,
  }),
  Afgesloten: ({ reden, toelichting }) => ({ wat: `sloot af: ${reden}`, vrijeTekst: toelichting }),
  HeropenenGevraagd: ({ naar, reden }) => ({
    wat: `vroeg om te heropenen, van afgesloten naar ${naar}; een tweede persoon beslist mee`,
    vrijeTekst: reden,
  }),
  Heropend: ({ naar, reden }) => ({ wat: `heropende het traject, van afgesloten naar ${naar}`, vrijeTekst: reden }),
};
