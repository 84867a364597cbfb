/** Which event of a signaal or vraagstuk may follow in which phase, and where it leads. Told anew, beside the decisions. */
import { type FaseSignaal, fasenSignaal, type Niveau } from '../../domain/signaal/codes.ts';
import type { SignaalEvent } from '../../domain/signaal/events.ts';

type Soort = Exclude<SignaalEvent['type'], 'SignaalGegeven' | 'VraagstukGeopend'>;

/** `null` stays where it is; an event that says its own phase may lead to each of these. */
type Overgang = { uit: readonly FaseSignaal[]; naar: readonly FaseSignaal[] | null };

const levend = fasenSignaal.filter((fase) => fase !== 'afgesloten');
const zelf = levend.filter((fase) => fase !== 'in vraagstuk');
const aanHetWerk = ['aanpak', 'duiding', 'beleid'] as const;

const blijft = (...uit: FaseSignaal[]): Overgang => ({ uit, naar: null });
const gaat = (uit: readonly FaseSignaal[], ...naar: FaseSignaal[]): Overgang => ({ uit, naar });

export const overgangenSignaal: Record<Soort, Overgang> = {
  Afgepeld: gaat(['afpellen'], 'strategie'),
  Aangevuld: blijft(...levend),
  StrategieGekozen: gaat(['strategie', 'duiding'], 'aanpak'),
  StapVastgelegd: blijft(...aanHetWerk, 'monitoring'),
  EscalatieGevraagd: blijft('strategie', 'aanpak', 'duiding', 'monitoring'),
  EscalatieGeweigerd: blijft(...zelf),
  EscalatieIngetrokken: blijft(...zelf),
  GeEscaleerd: gaat(['strategie', 'aanpak', 'duiding', 'monitoring'], 'duiding', 'beleid'),
  MeerTijdGegeven: blijft('aanpak'),
  ToezeggingVastgelegd: blijft('strategie', ...aanHetWerk, 'monitoring'),
  ToezeggingNagekomen: blijft(...levend),
  ToezeggingVervallen: blijft(...levend),
  AanpakAfgerond: gaat(aanHetWerk, 'monitoring'),
  MonitoringVastgelegd: blijft('monitoring'),
  StapTerugGezet: gaat([...aanHetWerk, 'strategie', 'monitoring'], 'afpellen', 'strategie', ...aanHetWerk),
  InVraagstukGeplaatst: gaat(zelf, 'in vraagstuk'),
  UitVraagstukGehaald: gaat(['in vraagstuk'], 'afpellen', 'strategie'),
  VernomenVanVraagstuk: blijft('in vraagstuk'),
  SignaalAfgesloten: gaat(levend, 'afgesloten'),
  Ingetrokken: gaat(levend, 'afgesloten'),
  SignalenSamengevoegd: gaat(levend, 'afgesloten'),
  Gesplitst: gaat(zelf, 'afgesloten'),
  SignaalOpgenomen: blijft(...levend),
  VerhaalVastgelegd: blijft(...levend),
  AdviesGegeven: blijft(...levend),
  AdviesBeantwoord: blijft(...levend),
  TerugkoppelingGegeven: blijft('monitoring', 'in vraagstuk', 'afgesloten'),
  Gedeeld: blijft(...fasenSignaal),
};

/** Up is one level at a time, down is at most as far as was said. */
const hoogte: Record<Niveau, number> = { regio: 0, landelijk: 1, beleid: 2 };

/** How many levels higher; negative is lower. */
export const stappenHoger = (van: Niveau, naar: Niveau): number => hoogte[naar] - hoogte[van];

/** Only of a vraagstuk, or only of a signaal. */
export const alleenVan: Partial<Record<Soort, 'signaal' | 'vraagstuk'>> = {
  ...{ Afgepeld: 'signaal', InVraagstukGeplaatst: 'signaal', UitVraagstukGehaald: 'signaal', VernomenVanVraagstuk: 'signaal' },
  ...{ SignalenSamengevoegd: 'signaal', Gesplitst: 'signaal', SignaalOpgenomen: 'signaal', TerugkoppelingGegeven: 'signaal' },
  ...{ VerhaalVastgelegd: 'vraagstuk', AdviesGegeven: 'vraagstuk', AdviesBeantwoord: 'vraagstuk', Gedeeld: 'vraagstuk' },
};
