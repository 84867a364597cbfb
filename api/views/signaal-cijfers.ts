/** The figures of signaleren as the report shows them: masked, in the order of the codes, with their names. */
import type { VraagstukRij } from '../../db/queries/landelijk-overzicht.ts';
import type { CijferFilter, SignalenCijfers } from '../../db/queries/signaal-cijfers.ts';
import { doelgroepen, onbekend, regios } from '../../domain/codes.ts';
import { isKleineGroep } from '../../domain/rapportage/maskeer.ts';
import { fasenSignaal, geholpenCodes, niveaus, resultaten } from '../../domain/signaal/codes.ts';
import type { Taxonomie, TaxonomieCode } from '../../domain/signaal/taxonomie.ts';
import type { Kruis, LandelijkOverzicht, SignaalCijfers } from '../contract/rapport-signalen.ts';
import { alle, type Geschermd, inMatrix, inStand, schermAf, sleutel, type Toon } from './cijfer-raster.ts';

type Code = { code: string; naam: string };

const meestKwartalen = 12;
const geenVan = { signalen: null, regios: null };

const zelf = (codes: readonly string[]): Code[] => codes.map((code) => ({ code, naam: code }));

/** A code that is in no list speaks for itself. */
const naamVan = (codes: readonly TaxonomieCode[], code: string): string => codes.find((een) => een.code === code)?.naam ?? code;

/** What may be told of a vraagstuk, with the names of its codes; not how many signalen when these, or those of others, are under five. */
export function alsLandelijk(
  rijen: readonly VraagstukRij[],
  { wet, soortKnelpunt }: Taxonomie,
): LandelijkOverzicht['vraagstukken'] {
  const namen = ({ anderen: _anderen, ...rij }: VraagstukRij) => ({
    ...rij,
    wet: naamVan(wet, rij.wet),
    soortKnelpunt: naamVan(soortKnelpunt, rij.soortKnelpunt),
  });
  const geteld = ({ signalen, anderen, regios }: VraagstukRij) =>
    isKleineGroep(signalen) || isKleineGroep(anderen) ? geenVan : { signalen, regios };
  return rijen.map((rij) => ({ ...namen(rij), ...geteld(rij) }));
}

/** In the order of the setting: what is offered, and what occurs though it is retired or gone. */
function metNamen(codes: readonly TaxonomieCode[], komtVoor: readonly string[]): Code[] {
  const bekend = codes.filter(({ code, vervallen }) => !vervallen || komtVoor.includes(code));
  const anders = komtVoor.filter((code) => code !== onbekend && !codes.some((een) => een.code === code));
  return [...bekend.map(({ code, naam }) => ({ code, naam })), ...zelf(anders), { code: onbekend, naam: onbekend }];
}

type Tabel = { rijen: Code[]; kolommen: Code[]; waar: (rij: string, kolom: string) => string };

function kruis(toon: Toon, { rijen, kolommen, waar }: Tabel): Kruis {
  const rij = (code: string) => ({
    cellen: kolommen.map((kolom) => toon(waar(code, kolom.code))),
    totaal: toon(waar(code, alle)),
  });
  return { kolommen, rijen: rijen.map((een) => ({ ...een, ...rij(een.code) })), totaal: rij(alle) };
}

/** What is filtered on stands alone. */
const gekozen = (codes: Code[], keuze: string | undefined): Code[] =>
  codes.filter(({ code }) => keuze === undefined || code === keuze);

/**
 * The most frequent first. Without a filter of what occurs; what is masked comes after it, so that its place tells nothing. With a
 * filter only what is shown: that a code occurs would tell it from nobody.
 */
function naarAantal({ toon, afgerond }: Geschermd, tabel: string, codes: readonly Code[]): SignaalCijfers['wetten'] {
  const geteld = codes.map((code) => ({ ...code, aantal: toon(sleutel(tabel, code.code)) }));
  return geteld
    .filter(({ aantal }) => aantal !== 0 && !(afgerond && aantal === null))
    .sort((a, b) => (b.aantal ?? 0) - (a.aantal ?? 0));
}

const inTienden = (weken: number): number => Math.round(weken * 10) / 10;

function standen({ toon, vertel, totaal }: Geschermd, { duur, tellingen }: SignalenCijfers) {
  const aantal = (tabel: string, code: string | boolean | null) => toon(sleutel(tabel, code));
  const gesloten = (niveau: string) => toon(inStand(totaal, niveau, 'afgesloten'));
  const gewaarschuwd = aantal('gewaarschuwd', true);
  const binnen = tellingen.filter(({ tabel, buiten }) => tabel === 'wetten' && buiten === 0);
  const keren = binnen.reduce((som, { waarschuwingen, aantal: hoeveel }) => som + (waarschuwingen ?? 0) * hoeveel, 0);
  return {
    stand: kruis(toon, {
      ...{ rijen: zelf(niveaus), kolommen: zelf(fasenSignaal) },
      waar: (niveau, fase) => inStand(totaal, niveau, fase),
    }),
    resultaat: resultaten.map((resultaat) => ({ resultaat, aantal: aantal('resultaat', resultaat) })),
    duur: niveaus.map((niveau) => {
      const weken = duur.find((rij) => rij.niveau === niveau)?.weken;
      return { niveau, afgesloten: gesloten(niveau), weken: gesloten(niveau) && weken !== undefined ? inTienden(weken) : null };
    }),
    geholpen: [...geholpenCodes, null].map((antwoord) => ({ antwoord, aantal: aantal('geholpen', antwoord) })),
    waarschuwingen: {
      signalen: gewaarschuwd,
      keren: gewaarschuwd === null ? null : vertel(keren),
    },
  };
}

/** Everything of the report at once; null is masked [docs/rules.md: figures of signaleren]. */
export function alsSignaalCijfers(cijfers: SignalenCijfers, filter: CijferFilter, taxonomie: Taxonomie): SignaalCijfers {
  const geschermd = schermAf(cijfers, filter);
  const { toon, afgerond, totaal, komtVoor } = geschermd;
  const soorten = metNamen(taxonomie.soortKnelpunt, komtVoor.soort);
  const wetten = metNamen(taxonomie.wet, komtVoor.wet);
  const kolommen = gekozen(soorten, filter.soort);
  const { regio = alle, doelgroep = alle } = filter;
  const totaalVanSoort = (soort: string): string => (soort === alle ? (filter.soort ?? alle) : soort);
  return {
    afgerond,
    totaal: toon(totaal),
    matrix: kruis(toon, {
      ...{ rijen: gekozen(zelf([...regios, onbekend]), filter.regio), kolommen },
      waar: (rij, soort) => inMatrix({ regio: rij === alle ? regio : rij, soort: totaalVanSoort(soort), doelgroep }),
    }),
    perDoelgroep: kruis(toon, {
      ...{ rijen: gekozen(zelf([...doelgroepen, onbekend]), filter.doelgroep), kolommen },
      waar: (rij, soort) => inMatrix({ regio, soort: totaalVanSoort(soort), doelgroep: rij === alle ? doelgroep : rij }),
    }),
    trend: komtVoor.kwartaal
      .slice(-meestKwartalen)
      .map((kwartaal) => ({ kwartaal, aantal: toon(sleutel('kwartaal', kwartaal)) })),
    ...standen(geschermd, cijfers),
    wetten: naarAantal(geschermd, 'wet', wetten),
    partijen: naarAantal(geschermd, 'partij', metNamen(taxonomie.partij, komtVoor.partij)),
    keuzes: { wetten, soorten },
  };
}
