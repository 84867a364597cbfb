import { describe, expect, it } from 'vitest';
import { besluit, inschatting, toestemming, triage } from '../../support/commands.ts';
import { aanwezig, coordinator, gegeven, leden, lid, meldAan, persoon, reden, tot, types, veld, voorzitter } from './given.ts';

const alsVoorzitter = { actor: voorzitter };

describe('een aanmelding in het grijze gebied', () => {
  const overleg = gegeven(...tot.aanmeldoverleg);

  it('gaat naar het landelijk aanmeldoverleg met haar dilemma, en vraagt elk lid een inschatting', () => {
    expect(overleg.traject).toMatchObject({ fase: 'aanmeldoverleg', leden, voorbereidDoor: ['coordinator'], inschattingen: [] });
  });

  it('vraagt niets van wie haar voorbereidde, ook al is die zelf lid', () => {
    const metCoordinator = [...leden, lid('coordinator')];
    const { traject } = gegeven(meldAan(), toestemming('delen met het overleg'), [
      triage('grijs gebied'),
      { leden: metCoordinator },
    ]);
    expect(traject).toMatchObject({ leden });
  });

  it('krijgt een inschatting van een lid op de agenda, met redenen; een tweede vervangt de eerste', () => {
    const nah = { actor: persoon('nah', 'lid') };
    const { na } = overleg;
    expect(na([inschatting(), nah], [inschatting({ advies: 'doorverwijzen' }), nah])).toMatchObject({
      inschattingen: [expect.objectContaining({ lidId: 'nah', advies: 'doorverwijzen' })],
    });
    expect(veld(overleg.als(inschatting({ redenen: ' ' }), nah))).toBe('redenen');
    expect(reden(overleg.als(inschatting(), { actor: persoon('vreemd', 'lid') }))).toBe(
      'u staat niet op de agenda van deze casus',
    );
    expect(reden(overleg.als(inschatting(), { actor: coordinator }))).toBe('wie de casus voorbereidde, geeft geen inschatting');
  });

  it('wordt besloten door drie leden uit twee regio’s, van wie één van de vakgroep', () => {
    expect(types(overleg.als(besluit('toelaten', aanwezig), alsVoorzitter))).toEqual(['OverlegBesloten', 'Toegelaten']);
  });

  it.each([
    ['er zijn er maar twee', aanwezig.slice(0, 2), leden],
    ['de derde bereidde voor', ['nah', 'oost', 'coordinator'], [...leden, lid('coordinator')]],
    ['iemand is geen lid', ['nah', 'oost', 'vreemd'], leden],
    ['niemand telt dubbel', ['nah', 'nah', 'oost'], leden],
    ['allen uit één regio', aanwezig, leden.map((een) => ({ ...een, regios: ['Oost' as const] }))],
    ['niemand van de vakgroep', aanwezig, leden.map((een) => ({ ...een, vakgroepen: [] }))],
  ])('wordt niet besloten als %s', (_, wie, wieErIs) => {
    const { als } = gegeven(meldAan(), toestemming('delen met het overleg'), [triage('grijs gebied'), { leden: wieErIs }]);
    expect(veld(als(besluit('toelaten', wie), { ...alsVoorzitter, leden: wieErIs }))).toBe('aanwezig');
  });

  it('wordt niet besloten door wie haar voorbereidde, ook al is die voorzitter', () => {
    const beide = { ...voorzitter, id: coordinator.id };
    expect(reden(overleg.als(besluit('toelaten', aanwezig), { actor: beide }))).toBe(
      'wie de casus voorbereidde, legt het besluit niet vast',
    );
  });

  it('heeft geen vakgroep nodig als de doelgroep onbekend is', () => {
    const zonder = leden.map((een) => ({ ...een, vakgroepen: [] }));
    const { als } = gegeven(meldAan({ feiten: {} }), toestemming('delen met het overleg'), [
      triage('grijs gebied'),
      { leden: zonder },
    ]);
    expect(types(als(besluit('toelaten', aanwezig), { ...alsVoorzitter, leden: zonder }))).toContain('Toegelaten');
  });

  it.each([
    ['motivering', { motivering: '' }],
    ['criterium', { criterium: ' ' }],
    ['lessen', { lessen: [] }],
    ['lesWoorden', { lessen: ['overig' as const] }],
    ['meerwaarde', { meerwaarde: [] }],
  ])('wordt niet toegelaten zonder %s', (naam, rest) => {
    expect(veld(overleg.als(besluit('toelaten', aanwezig, rest), alsVoorzitter))).toBe(naam);
  });

  it.each([
    ['toelaten', 'matching'],
    ['toelaten met opdracht', 'matching'],
    ['aanvullen', 'aanmelding'],
  ] as const)('gaat na %s terug in het traject: %s', (uitkomst, fase) => {
    const na = overleg.na([besluit(uitkomst, aanwezig), alsVoorzitter]);
    expect(na).toMatchObject({ fase, stay: overleg.traject.stay + 1 });
    expect(na.besluiten.map(({ bij }) => bij)).toEqual(['triage', 'aanmeldoverleg']);
  });

  it('houdt de opdracht van het overleg vast, ook als er geen klik is', () => {
    const na = overleg.na(
      [besluit('toelaten met opdracht', aanwezig), alsVoorzitter],
      { type: 'DoeMatchvoorstel', kandidaten: ['eerste'] },
      { type: 'KiesMetgezel', gcoerId: 'eerste' },
      { type: 'MeldGeenKlik' },
    );
    expect(na).toMatchObject({ fase: 'matching', opdracht: { aanWie: 'de gemeente' } });
  });

  it('wordt alleen doorverwezen met toestemming om te delen met wie overneemt', () => {
    const doorverwijzen = besluit('doorverwijzen', aanwezig, { meerwaarde: [] });
    expect(veld(overleg.als(doorverwijzen, alsVoorzitter))).toBe('toestemming');
    expect(overleg.na(toestemming('delen met wie overneemt'), [doorverwijzen, alsVoorzitter]).fase).toBe('doorverwijzing');
  });

  it('die na aanvullen opnieuw wordt voorgelegd, onthoudt ook wie haar de eerste keer voorbereidde', () => {
    const na = overleg.na([besluit('aanvullen', aanwezig), alsVoorzitter], { type: 'StopAanvullen', reden: 'genoeg' }, [
      triage('grijs gebied'),
      { actor: persoon('ander', 'aanmeldcoordinator') },
    ]);
    expect(na).toMatchObject({ fase: 'aanmeldoverleg', voorbereidDoor: ['coordinator', 'ander'] });
  });
});
