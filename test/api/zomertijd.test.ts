import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Api, type Caller, openApi } from '../support/api.ts';
import { contact, moment, pauze } from '../support/commands.ts';

/** The night of 27 March 2027 has 23 hours, that of 30 October 25. */
const inHetVoorjaar = '2027-03-28';
const inHetNajaar = '2027-10-31';

let api: Api;
let gcoer: Caller;
beforeAll(async () => {
  api = await openApi();
});
afterAll(() => api.close());

/** A session does not outlive the leap: who works here logs in again. */
const zetKlokOp = async (moment: string) => {
  api.verzet(Date.parse(moment) - Date.parse(api.now()));
  gcoer = await api.als(api.people.gcoer);
};
const doet = (id: string, body: object, version: number) => gcoer.post(`/trajecten/${id}/opdrachten`, body, { version });
const lees = async (id: string) => (await gcoer.get(`/trajecten/${id}`).expect(200)).body;

describe('een dag waarop de klok verzet wordt', () => {
  let id: string;
  beforeAll(async () => {
    await zetKlokOp('2027-03-27T22:30:00Z');
    id = await api.steps.to.ondersteuning();
    await zetKlokOp('2027-03-28T12:00:00Z');
  });

  it('is een gewone dag voor een contact', async () => {
    const { versie } = await lees(id);
    await doet(id, contact(inHetVoorjaar, { uren: 23, reisuren: 1 }), versie).expect(200);
    expect((await lees(id)).contacten).toMatchObject([{ op: inHetVoorjaar, uren: 23, reisuren: 1 }]);
  });

  it('is een gewone dag voor een moment en voor een terugkeer', async () => {
    const { versie } = await lees(id);
    await doet(id, moment(inHetNajaar), versie).expect(200);
    await doet(id, pauze(inHetNajaar), versie + 1).expect(200);
    const body = await lees(id);
    expect(body.momenten).toMatchObject([{ soort: 'verhuizing', op: inHetNajaar }]);
    expect(body.opgeschort).toMatchObject({ van: inHetVoorjaar, terugOp: inHetNajaar });
    expect(body.tijdlijn[0]).toMatchObject({ soort: 'gevraagd' });
  });

  it('begint en eindigt om middernacht in Nederland', async () => {
    await zetKlokOp('2027-10-30T22:30:00Z');
    const ander = await api.steps.to.ondersteuning();
    const { versie } = await lees(ander);
    await doet(ander, contact(inHetNajaar), versie).expect(200);
    await zetKlokOp('2027-10-31T22:30:00Z');
    await doet(ander, contact('2027-11-01'), versie + 1).expect(422);
    await zetKlokOp('2027-10-31T23:30:00Z');
    await doet(ander, contact('2027-11-01'), versie + 1).expect(200);
  });
});
