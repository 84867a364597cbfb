/** The api with everybody who has to do with leren, and a kennissessie that is valid by default. */
import { dagNummer, dagUitNummer } from '../../domain/calendar/dag.ts';
import { dagVan } from '../../domain/calendar/moment.ts';
import { type Caller, openApi } from './api.ts';
import { cast, user } from './people.ts';

export const mensen = {
  ...cast(),
  llb: user('El Elbee', [{ rol: 'llbcoordinator' }]),
  landelijk: user('Lan Delijk', [{ rol: 'landelijkcoordinator' }]),
  adviesraad: user('Ad Viesraad', [{ rol: 'adviesraad' }]),
  monitoring: user('Moni Toring', [{ rol: 'monitoring' }]),
};
export type Wie = keyof typeof mensen;
export const allen = Object.keys(mensen) as Wie[];

/** How a session went. */
export const verslag = (rest: object = {}) => ({ aantalAanwezig: 12, ...rest });

export type LerenApi = Awaited<ReturnType<typeof openLerenApi>>;

/** Everybody is logged in. */
export async function openLerenApi() {
  const api = await openApi({ people: mensen });
  const callers = {} as Record<Wie, Caller>;
  for (const wie of allen) callers[wie] = await api.als(mensen[wie]);

  const overDagen = (dagen: number): string => dagUitNummer(dagNummer(dagVan(api.now())) + dagen);
  const sessie = (rest: object = {}) => ({
    onderwerp: 'Overprikkeling na hersenletsel',
    kennisgebied: 'herkennen van overprikkeling',
    datum: overDagen(10),
    soort: 'extern',
    voorWie: 'wijkteams en scholen in de regio',
    bron: { soort: 'eigen idee' },
    regio: 'Oost',
    doelgroep: 'NAH',
    ...rest,
  });
  return {
    ...{ api, callers, overDagen, sessie },
    /** Plans a session; gives its id. */
    plant: async (rest: object = {}, wie: Wie = 'gcoer'): Promise<string> =>
      (await callers[wie].post('/leren/sessies', sessie(rest)).expect(201)).body.id,
    lees: async (id: string, wie: Wie = 'gcoer') => (await callers[wie].get(`/leren/sessies/${id}`).expect(200)).body,
  };
}
