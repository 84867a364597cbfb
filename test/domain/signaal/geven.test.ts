import { describe, expect, it } from 'vitest';
import { rollenGever } from '../../../domain/signaal/codes.ts';
import { decide } from '../../../domain/signaal/decide.ts';
import { delenVan } from '../../../domain/signaal/fasen/geven.ts';
import { directTasks, ownerOf } from '../../../domain/signaal/tasks.ts';
import { kiesbaar, standaardTaxonomie, valideerTaxonomie } from '../../../domain/signaal/taxonomie.ts';
import {
  adviesraad,
  dagNa,
  facts,
  gebeurd,
  gebruiker,
  geefSignaal,
  gever,
  kiesStrategie,
  landelijk,
  manager,
  nu,
  opDienst,
  openVraagstuk,
  pelAf,
  regioOost,
  stand,
  systeem,
  tot,
  vandaag,
  weigering,
} from './given.ts';

describe('een signaal geven', () => {
  it('kan met een titel, de regio en één zin; de rest is onbekend', () => {
    expect(stand(geefSignaal())).toMatchObject({
      ...{ soort: 'signaal', fase: 'afpellen', niveau: 'regio', geverId: 'gever', geverRol: 'gcoer', onvolledig: false },
      ...{ wet: 'onbekend', soortKnelpunt: 'onbekend', levensdomein: 'onbekend', partijen: [], hoeVaak: 'onbekend' },
    });
  });

  it('zonder enig feit is een concept: het wordt gevraagd af te pellen, en is compleet zodra er een feit is', () => {
    const concept = stand(geefSignaal({ wat: ' ' }));
    expect(concept.onvolledig).toBe(true);
    expect(directTasks(concept)).toEqual([{ kind: 'afpellen', key: '', variant: 'gcoer' }]);
    expect(stand(geefSignaal({ wat: '' }), { type: 'VulAan', regio: 'West' }).onvolledig).toBe(true);
    expect(stand(geefSignaal({ wat: '' }), { type: 'VulAan', wat: 'De taxi komt niet.' }).onvolledig).toBe(false);
    expect(stand(geefSignaal({ wat: '' }), pelAf()).onvolledig).toBe(false);
  });

  it('bewaart geen traject: alleen codes, en van welke les het komt', () => {
    const events = gebeurd(geefSignaal({ namens: 'eigen werk', les: 'aanbod in de regio' }));
    expect(Object.keys(events[0] ?? {}).filter((veld) => /traject|persoon|cli[eë]nt/i.test(veld))).toEqual([]);
    expect(events[0]).toMatchObject({ les: 'aanbod in de regio' });
  });

  it.each(rollenGever)('kan wie deze rol heeft, en die pelt het zelf af: %s', (rol) => {
    const actor = gebruiker('iemand', [rol === 'regiocoordinator' ? { rol, regio: 'Oost' } : { rol }]);
    const namens = rol === 'adviesraad' ? 'adviesraad' : 'eigen werk';
    const signaal = stand([geefSignaal({ namens }), { actor }]);
    expect(directTasks(signaal)).toMatchObject([{ kind: 'afpellen', variant: rol }]);
    expect(ownerOf(signaal, { kind: 'afpellen' })).toBe('iemand');
  });

  it('van een regiocoördinator over een andere regio, pelt de regiocoördinator van die regio af', () => {
    const signaal = stand([geefSignaal({ regio: 'West' }), { actor: regioOost }]);
    expect(ownerOf(signaal, { kind: 'afpellen' })).toBeNull();
    expect(stand([geefSignaal({ regio: 'onbekend' }), { actor: opDienst }]).afpellerId).toBe('dienst');
  });

  it('namens het aanmeldoverleg kan wie daarbij hoort, met de rol die daar past', () => {
    const beide = gebruiker('beide', [{ rol: 'gcoer' }, { rol: 'lid' }]);
    expect(stand([geefSignaal({ namens: 'aanmeldoverleg' }), { actor: beide }]).geverRol).toBe('lid');
    expect(stand([geefSignaal({ namens: 'vakgroep' }), { actor: beide }]).geverRol).toBe('gcoer');
  });

  it.each([
    ['zonder titel', geefSignaal({ titel: ' ' }), {}, 'titel', 'geef het signaal een titel'],
    [
      'namens wie je niet bent',
      geefSignaal({ namens: 'adviesraad' }),
      {},
      'namens',
      'u kunt geen signaal geven namens: adviesraad',
    ],
    [
      'zonder rol die signalen geeft',
      geefSignaal(),
      { actor: manager },
      'namens',
      'u kunt geen signaal geven namens: eigen werk',
    ],
    ['door het systeem', geefSignaal(), { actor: systeem }, 'namens', 'u kunt geen signaal geven namens: eigen werk'],
    ['met een wet die er niet is', geefSignaal({ wet: 'Wxyz' }), {}, 'wet', 'de code Wxyz bestaat niet'],
    ['met een partij die er niet is', geefSignaal({ partijen: ['bakker'] }), {}, 'partijen', 'de code bakker bestaat niet'],
  ])('%s wordt geweigerd', (_wat, command, met, field, reason) => {
    expect(weigering([command, met])).toMatchObject({ field, reason });
  });

  it('is er maar één keer', () => {
    expect(weigering(geefSignaal(), geefSignaal()).reason).toBe('dit signaal is er al');
    expect(weigering(...tot.vraagstuk, openVraagstuk()).reason).toBe('dit vraagstuk is er al');
  });

  it('komt eerst: wat er niet is, kan niets', () => {
    expect(weigering(pelAf()).reason).toBe('dit signaal bestaat niet');
  });
});

describe('afpellen', () => {
  it('maakt het knelpunt concreet: daarna kiest de regiocoördinator een strategie', () => {
    const signaal = stand(
      geefSignaal(),
      pelAf({ gevolg: 'er is geen zorg', alGeprobeerd: 'gebeld', partijen: ['CIZ', 'CIZ', 'onbekend'] }),
    );
    expect(signaal).toMatchObject({ fase: 'strategie', stay: 2, wet: 'Wlz', partijen: ['CIZ'], gevolg: 'er is geen zorg' });
    expect(directTasks(signaal)).toEqual([{ kind: 'strategie', key: '', variant: '' }]);
  });

  it('laat onbekend wat niemand weet', () => {
    const weet = {
      wet: 'onbekend',
      soortKnelpunt: 'onbekend',
      hoeVaak: 'onbekend',
      doelgroep: 'onbekend',
      partijen: [],
    } as const;
    expect(stand(geefSignaal(), pelAf({ ...weet, partijen: [] }))).toMatchObject({ fase: 'strategie', wet: 'onbekend' });
  });

  it('wordt geweigerd zonder wat er misgaat, in een andere fase, en bij een vraagstuk', () => {
    expect(weigering(geefSignaal(), pelAf({ wat: '' }))).toMatchObject({
      field: 'wat',
      reason: 'schrijf wat er precies misgaat',
    });
    expect(weigering(...tot.strategie, pelAf()).reason).toBe(
      'dit kan alleen in de fase afpellen; dit signaal is nu in de fase strategie',
    );
    expect(weigering(...tot.vraagstuk, pelAf()).reason).toContain('een vraagstuk is al afgepeld');
    expect(weigering(geefSignaal(), pelAf({ soortKnelpunt: 'pech' }))).toMatchObject({ field: 'soortKnelpunt' });
  });
});

describe('aanvullen', () => {
  it('verandert wat er werd genoemd, en niets anders', () => {
    const signaal = stand(...tot.aanpak, { type: 'VulAan', regio: 'West', gemeente: 'Haarlem', partijen: ['CIZ', 'CIZ'] });
    expect(signaal).toMatchObject({ fase: 'aanpak', stay: 3, regio: 'West', gemeente: 'Haarlem', wet: 'Wlz', partijen: ['CIZ'] });
  });

  it.each([
    ['zonder iets', tot.aanpak, { type: 'VulAan' }, undefined, 'vul iets in'],
    ['met een lege titel', tot.aanpak, { type: 'VulAan', titel: '' }, 'titel', 'de titel kan niet leeg zijn'],
    ['met niets over wat er misgaat', tot.aanpak, { type: 'VulAan', wat: ' ' }, 'wat', 'schrijf wat er precies misgaat'],
    ['na het einde', tot.afgesloten, { type: 'VulAan', wet: 'Wmo' }, undefined, 'dit signaal is afgesloten'],
    [
      'van de regio in een vraagstuk',
      tot['in vraagstuk'],
      { type: 'VulAan', regio: 'West' },
      'regio',
      'haal het signaal eerst uit het vraagstuk',
    ],
    [
      'van de regio van een vraagstuk',
      tot.vraagstuk,
      { type: 'VulAan', regio: 'West' },
      'regio',
      'de regio van een vraagstuk verandert niet',
    ],
    ['met een code die er niet is', tot.aanpak, { type: 'VulAan', wet: 'Wxyz' }, 'wet', 'de code Wxyz bestaat niet'],
  ] as const)('%s wordt geweigerd', (_wat, eerder, command, field, reason) => {
    const geweigerd = weigering(...eerder, command);
    expect([geweigerd.field, geweigerd.reason]).toEqual([field, reason]);
  });
});

describe('de taxonomie', () => {
  const vervallen = {
    ...standaardTaxonomie,
    wet: standaardTaxonomie.wet.map((code) => (code.code === 'Wlz' ? { ...code, vervallen: dagNa(0) } : code)),
  };

  it('biedt een code die vervalt niet meer aan vanaf die dag', () => {
    expect(kiesbaar(vervallen.wet, dagNa(-1)).map(({ code }) => code)).toContain('Wlz');
    expect(kiesbaar(vervallen.wet, vandaag).map(({ code }) => code)).not.toContain('Wlz');
    expect(weigering([geefSignaal({ wet: 'Wlz' }), { taxonomie: vervallen }])).toMatchObject({
      ...{ field: 'wet', reason: 'de code Wlz is vervallen; kies een andere' },
    });
  });

  it('laat een vervallen code staan waar zij al stond', () => {
    const signaal = stand(...tot.strategie, [{ type: 'VulAan', wet: 'Wlz', gemeente: 'Ede' }, { taxonomie: vervallen }]);
    expect(signaal.wet).toBe('Wlz');
  });

  const { wet } = standaardTaxonomie;
  it.each([
    ['zonder naam', [...wet, { code: 'x', naam: '' }], `wet.${wet.length}.naam`],
    ['die er twee keer in staat', [...wet, { code: 'Wlz', naam: 'nog eens' }], `wet.${wet.length}.code`],
    ['onbekend', [...wet, { code: 'onbekend', naam: 'onbekend' }], `wet.${wet.length}.code`],
    ['die weg is', wet.slice(1), 'wet'],
  ])('heeft geen code %s', (_wat, nieuw, field) => {
    expect(valideerTaxonomie({ ...standaardTaxonomie, wet: nieuw }, standaardTaxonomie)?.field).toBe(field);
  });

  it('mag groeien en vervallen', () => {
    expect(valideerTaxonomie(vervallen, standaardTaxonomie)).toBeNull();
    expect(valideerTaxonomie({ ...vervallen, wet: [...vervallen.wet, { code: 'Wxyz', naam: 'nieuw' }] }, vervallen)).toBeNull();
  });
});

describe('een vraagstuk openen', () => {
  it('begint met een strategie: er valt niets af te pellen', () => {
    expect(stand(...tot.vraagstuk)).toMatchObject({
      soort: 'vraagstuk',
      fase: 'strategie',
      niveau: 'regio',
      geverRol: 'regiocoordinator',
    });
    const groot = stand(...tot['landelijk vraagstuk']);
    expect(directTasks(groot)).toEqual([{ kind: 'strategie', key: 'landelijk', variant: 'landelijk' }]);
    expect(stand([openVraagstuk(), { actor: landelijk }]).niveau).toBe('regio');
  });

  it.each([
    ['zonder titel', openVraagstuk({ titel: '' }), regioOost, 'titel', 'geef het vraagstuk een titel'],
    ['zonder knelpunt', openVraagstuk({ wat: '' }), regioOost, 'wat', 'schrijf wat het knelpunt is'],
    ['zonder regio', openVraagstuk({ regio: 'onbekend' }), opDienst, 'regio', 'kies de regio van dit vraagstuk'],
    ['van een andere regio', openVraagstuk({ regio: 'West' }), regioOost, 'regio', 'u opent een vraagstuk voor uw eigen regio'],
    [
      'landelijk door een regio',
      openVraagstuk({ niveau: 'landelijk' }),
      regioOost,
      'niveau',
      'een landelijk vraagstuk opent de landelijk coördinator',
    ],
    ['met een code die er niet is', openVraagstuk({ wet: 'Wxyz' }), regioOost, 'wet', 'de code Wxyz bestaat niet'],
  ] as const)('%s wordt geweigerd', (_wat, command, actor, field, reason) => {
    expect(weigering([command, { actor }])).toMatchObject({ field, reason });
  });

  it('kan niet door het systeem', () => {
    expect(weigering([openVraagstuk(), { actor: systeem }]).reason).toBe('alleen een coördinator opent een vraagstuk');
  });
});

describe('een deel van een gesplitst signaal', () => {
  it('is een nieuw signaal van dezelfde gever, met dezelfde codes, dat weer wordt afgepeld', () => {
    const geheel = stand(...tot.strategie);
    const delen = delenVan(geheel, {
      type: 'Splits',
      delen: [
        { id: 'een', titel: 'Vervoer', wat: 'De taxi komt niet.' },
        { id: 'twee', titel: 'Zorg', wat: 'De zorg stopt.' },
      ],
    });
    expect(delen.map(({ id }) => id)).toEqual(['een', 'twee']);
    const [eerste] = delen;
    if (!eerste) throw new Error('er zijn twee delen');
    const events = decide(null, eerste.command, facts({ actor: systeem }), nu, eerste.id);
    expect(events).toMatchObject([
      { type: 'SignaalGegeven', id: 'een', uit: 'signaal', geverId: gever.id, geverRol: 'gcoer', wet: 'Wlz', titel: 'Vervoer' },
    ]);
  });
});

describe('de gemeente van een signaal', () => {
  const melding = { field: 'gemeente', reason: 'deze gemeente staat niet in de lijst; kies er een, of laat dit open' };
  const [eigen, nogOnbekend] = ['de straat van mevr. De Wit', 'onbekend'];

  it('komt uit de lijst, of blijft onbekend: eigen woorden zouden niet worden nagekeken', () => {
    expect(weigering(geefSignaal({ gemeente: eigen }))).toMatchObject(melding);
    expect(weigering([openVraagstuk({ gemeente: eigen }), { actor: regioOost }])).toMatchObject(melding);
    expect(weigering(...tot.aanpak, { type: 'VulAan', gemeente: eigen })).toMatchObject(melding);
    expect(stand(geefSignaal({ gemeente: nogOnbekend })).gemeente).toBe(nogOnbekend);
  });

  it('blijft wat zij is, ook als zij uit de lijst verdween', () => {
    const weg = { gemeenten: [] };
    expect(stand(...tot.aanpak, [{ type: 'VulAan', gemeente: 'Arnhem', wet: 'Wmo' }, weg]).gemeente).toBe('Arnhem');
    expect(weigering(...tot.aanpak, [{ type: 'VulAan', gemeente: 'Ede' }, weg])).toMatchObject(melding);
  });
});

describe('wie een adviesraad is', () => {
  it('geeft signalen namens de Adviesraad, en kiest geen strategie voor een vraagstuk dat er niet is', () => {
    expect(stand([geefSignaal({ namens: 'adviesraad' }), { actor: adviesraad }]).geverRol).toBe('adviesraad');
    expect(weigering(kiesStrategie()).reason).toBe('dit signaal bestaat niet');
  });
});
