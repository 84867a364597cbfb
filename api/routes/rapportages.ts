/** Reports: figures for who steers the programme, groups under five masked. */
import { type EffectRij, type ErvaringRij, effectPerMoment, ervaringPer } from '../../db/queries/rapport-ervaring.ts';
import { zichtbareGroepen } from '../../domain/rapportage/maskeer.ts';
import { ErvaringRapport, RapportVraag } from '../contract/rapportage.ts';
import { route } from '../route.ts';

const leeg: ErvaringRij = {
  ...{ groep: null, gevraagd: 0, gegeven: 0 },
  ...{ cijfer: null, verandering: null, relatie: null, meerwaarde: null },
};

const afgerond = (getal: number | null): number | null => (getal === null ? null : Math.round(getal * 10) / 10);

function regel({ groep, gevraagd, gegeven, ...scores }: ErvaringRij, zichtbaar: boolean) {
  const naam = groep ?? 'totaal';
  const geen = { gevraagd: null, gegeven: null, cijfer: null, verandering: null, relatie: null, meerwaarde: null };
  if (!zichtbaar) return { groep: naam, teKlein: true, ...geen };
  const { cijfer, verandering, relatie, meerwaarde } = scores;
  return {
    ...{ groep: naam, teKlein: false, gevraagd, gegeven, cijfer: afgerond(cijfer), verandering: afgerond(verandering) },
    ...{ relatie: afgerond(relatie), meerwaarde: afgerond(meerwaarde) },
  };
}

function regels(rijen: ErvaringRij[]) {
  const groepen = rijen.filter(({ groep }) => groep !== null);
  const zichtbaar = zichtbareGroepen(groepen.map(({ gegeven }) => gegeven));
  return groepen.map((rij, i) => regel(rij, zichtbaar[i] ?? false));
}

function effectRegels(rijen: EffectRij[]): ErvaringRapport['effect'] {
  const zichtbaar = zichtbareGroepen(rijen.map(({ aantal }) => aantal));
  return rijen.map(({ moment, wie, aantal, ...scores }, i) => {
    const toon = zichtbaar[i] ?? false;
    const score = (waarde: number | null) => (toon ? afgerond(waarde) : null);
    return {
      ...{ moment, wie, teKlein: !toon, aantal: toon ? aantal : null, rust: score(scores.rust) },
      ...{ overzicht: score(scores.overzicht), passendeHulp: score(scores.passendeHulp) },
      dagelijksLeven: score(scores.dagelijksLeven),
    };
  });
}

const ervaring = route({
  method: 'get',
  path: '/rapportages/ervaring',
  actie: 'rapportage.lezen',
  samenvatting: 'Cliëntervaring en effect van een jaar, per regio en doelgroep; groepen onder de vijf zijn afgeschermd',
  query: RapportVraag,
  antwoorden: { 200: ErvaringRapport },
  handle: async ({ deps: { store }, query: { jaar } }) =>
    store.db.transaction(
      async (tx) => {
        const perRegio = await ervaringPer(tx, 'regio', jaar);
        const perDoelgroep = await ervaringPer(tx, 'doelgroep', jaar);
        const alles = perRegio.find(({ groep }) => groep === null) ?? leeg;
        const totaal = regel(alles, zichtbareGroepen([alles.gegeven])[0] ?? false);
        const effect = effectRegels(await effectPerMoment(tx, jaar));
        return { body: { jaar, totaal, perRegio: regels(perRegio), perDoelgroep: regels(perDoelgroep), effect } };
      },
      { isolationLevel: 'repeatable read' },
    ),
});

export const rapportagesRoutes = [ervaring];
