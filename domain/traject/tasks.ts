/** Which tasks a traject asks for: at once after an action, or later, when time brings them. */
import { momentOp } from '../calendar/moment.ts';
import type { Day } from '../instant.ts';
import type { TaakSoort } from '../taak/codes.ts';
import type { GeplandeVraag, Vraag } from '../taak/vraag.ts';
import { vervangingVan, wacht } from './fasen/vervanging.ts';
import { ontbrekendeFeiten } from './ontbrekend.ts';
import type { InMatching, Moment, Ondersteuning, Traject, Zoektocht } from './state.ts';
import { inLichtContact, wordtOndersteund } from './vouwen/fase.ts';

const vraag = (kind: TaakSoort, key = ''): Vraag => ({ kind, key });
const als = (waar: boolean | undefined, ...vragen: Vraag[]): Vraag[] => (waar ? vragen : []);

/** What this state asks for now; written in the same transaction as the action that led to it. */
export function directTasks(traject: Traject): Vraag[] {
  return traject.fase === 'afgesloten' ? [] : [...vanFase(traject), ...inElkeFase(traject)];
}

function vanFase(traject: Traject): Vraag[] {
  switch (traject.fase) {
    case 'aanmelding': {
      const bellen = als(traject.spoed && !traject.gebeldOp, vraag('bellen', traject.spoedSinds));
      return [vraag(traject.aanvulling === 'gevraagd' ? 'aanvullen' : 'triage'), ...bellen];
    }
    case 'aanmeldoverleg': {
      const gegeven = new Set(traject.inschattingen.map((i) => i.lidId));
      const leden = traject.leden.filter((lid) => !gegeven.has(lid.id));
      return [vraag('besluit'), ...leden.map((lid) => vraag('inschatting', lid.id))];
    }
    case 'matching':
      return [...besluitVertellen(traject), ...als(!traject.wachtlijst, zoekStap(traject))];
    case 'doorverwijzing':
      return [vraag('doorverwijzing'), ...besluitVertellen(traject), ...heroverweging(traject)];
    case 'ondersteuning':
      return [...eersteStappen(traject), ...nieuweMetgezel(traject)];
    case 'waakvlam':
      return nieuweMetgezel(traject);
    case 'overdracht':
      return [vraag('overdracht'), ...(traject.vanuit === 'ondersteuning' ? eersteStappen(traject) : [])];
    case 'nazorg':
      return [...besluitVertellen(traject), ...heroverweging(traject)];
    case 'afgesloten':
      return [];
  }
}

const besluitVertellen = ({ nogTeVertellen }: Traject): Vraag[] => als(nogTeVertellen, vraag('besluit vertellen'));

/** The next step in the search for a Metgezel; `ronde` tells apart the searches beside one support. */
function zoekStap({ kandidaten, gekozen, kennismakingOp }: Zoektocht, ronde = ''): Vraag {
  if (!kandidaten) return vraag('matchvoorstel', ronde);
  if (!gekozen) return vraag('keuze', ronde);
  if (!kennismakingOp) return vraag('kennismaking', ronde);
  return { ...vraag('klik', ronde), vanaf: momentOp(kennismakingOp, '12:00') };
}

/** The urgent first, then a plan; LLB works with expectations, without a term [Evaluatie pilots]. */
const eersteStappen = ({ stroom, ondersteuning }: { stroom: Traject['stroom']; ondersteuning: Ondersteuning }): Vraag[] => {
  if (stroom === 'LLB') return [];
  const { gestartOp, stappenVanaf, urgenteZaakOp, plan } = ondersteuning;
  const vanaf = stappenVanaf ? momentOp(stappenVanaf, '12:00') : gestartOp;
  return [...als(!urgenteZaakOp, { ...vraag('urgente zaak'), vanaf }), ...als(!plan, { ...vraag('plan'), vanaf })];
};

/** First what the client wants; who waits is called now and then; else the search. */
function nieuweMetgezel(traject: Traject): Vraag[] {
  const vervanging = vervangingVan(traject);
  if (!vervanging || wacht(vervanging) || !traject.ondersteuning) return [];
  const { inzet, rondes } = traject.ondersteuning;
  const ronde = `ronde ${rondes}`;
  return [vervanging.wens ? zoekStap(vervanging, ronde) : { ...vraag('herverdelen', ronde), variant: inzet }];
}

const heroverweging = ({ heroverweging: gevraagd }: Traject): Vraag[] =>
  gevraagd ? [{ ...vraag('heroverweging', gevraagd.op), vanaf: gevraagd.op }] : [];

function inElkeFase(traject: Traject): Vraag[] {
  const { klachten, opgeschort } = traject;
  const terug: Vraag[] = opgeschort
    ? [{ ...vraag('hervatten', opgeschort.sinds), variant: wieHervat(traject), einddag: opgeschort.terugOp }]
    : [];
  return [...klachten.map(({ id }) => vraag('klacht', id)), ...terug];
}

/** The supporter, or who owned the phase. */
function wieHervat(traject: Traject): string {
  if (ownsSupport(traject)) return 'ondersteuning';
  return traject.fase === 'matching' ? '' : 'aanmelding';
}

const ownsSupport = (traject: Traject): boolean =>
  wordtOndersteund(traject) || (traject.fase === 'nazorg' && traject.na === 'overdracht');

/** What time brings in this state; the key is the day from which it counts, so asked again it is the same task. */
export function timedTasks(traject: Traject): GeplandeVraag[] {
  if (traject.fase === 'matching') return opWachtlijst(traject);
  if (traject.fase === 'nazorg') {
    const variant = traject.plekGevonden ? 'plek gevonden' : traject.na;
    return [{ kind: 'nazorg', key: '', vanaf: traject.sinds, variant }];
  }
  if (!wordtOndersteund(traject)) return [];
  const { ondersteuning } = traject;
  return [
    ritme(inLichtContact(traject) ? 'waakvlam' : ondersteuning.inzet, ondersteuning),
    gepland('evaluatie', ondersteuning.evaluatieVanaf),
    gepland('clientervaring', ondersteuning.ervaringVanaf),
    ...(ontbrekendeFeiten(traject).length > 0 ? [gepland('ontbrekende feiten', ondersteuning.ontbrekendVanaf)] : []),
    ...(traject.fase === 'waakvlam' ? [gepland('waakvlambesluit', traject.waakvlam.besluitVanaf)] : []),
    ...traject.momenten.map(opMoment),
    ...eindeKortdurend(ondersteuning),
    ...wachtOpMetgezel(traject),
  ];
}

const gepland = (kind: TaakSoort, dag: Day, variant = ''): GeplandeVraag => ({
  kind,
  key: dag,
  vanaf: momentOp(dag, '12:00'),
  variant,
});

const ritme = (variant: string, { ritmeVanaf, ritmeWerkdagen }: Ondersteuning): GeplandeVraag => ({
  ...gepland('contact', ritmeVanaf, variant),
  ...(ritmeWerkdagen === undefined ? {} : { werkdagen: ritmeWerkdagen }),
});

const opWachtlijst = ({ wachtlijst }: InMatching): GeplandeVraag[] =>
  wachtlijst ? [gepland('wachtlijst', wachtlijst.herzienVanaf)] : [];

function wachtOpMetgezel(traject: Traject): GeplandeVraag[] {
  const vervanging = vervangingVan(traject);
  return vervanging?.wensVanaf && wacht(vervanging) ? [gepland('wachtlijst', vervanging.wensVanaf)] : [];
}

const opMoment = ({ id, soort, op, vastgelegdOp }: Moment): GeplandeVraag => ({
  ...{ kind: 'moment', key: id, vanaf: momentOp(vastgelegdOp, '12:00'), variant: soort, einddag: op },
});

/** Changed away and back again it is another question. */
const eindeKortdurend = ({ vorm, vormSinds, gestartOp }: Ondersteuning): GeplandeVraag[] =>
  vorm.vorm === 'kortdurend'
    ? [
        {
          kind: 'moment',
          key: `einde ${vormSinds ?? vorm.verwachtEinde}`,
          vanaf: vormSinds ?? gestartOp,
          variant: 'einde kortdurend',
          einddag: vorm.verwachtEinde,
        },
      ]
    : [];

/** For whom a person-bound task is: the supporter's id for what the GCO'er does, the lid's for an inschatting; null = the role's. */
export function ownerOf(traject: Traject, { kind, key }: Pick<Vraag, 'kind' | 'key'>): string | null {
  if (kind === 'inschatting') return key;
  if (kind === 'kennismaking') return gekozenIn(traject);
  if (kind === 'nazorg' || kind === 'hervatten') return ownsSupport(traject) ? ondersteunerVan(traject) : null;
  return vanOndersteuner.has(kind) ? ondersteunerVan(traject) : null;
}

const vanOndersteuner: ReadonlySet<TaakSoort> = new Set<TaakSoort>([
  ...(['contact', 'overdracht', 'urgente zaak', 'plan', 'evaluatie', 'moment', 'ontbrekende feiten'] as const),
  ...(['clientervaring', 'waakvlambesluit'] as const),
]);

const ondersteunerVan = ({ ondersteuning }: Traject): string | null => ondersteuning?.ondersteunerId ?? null;

/** Whom the client chose to meet, in matching or for a new Metgezel. */
export const gekozenIn = (traject: Traject): string | null =>
  (traject.fase === 'matching' ? traject.gekozen : vervangingVan(traject)?.gekozen) ?? null;

/** Who may not do a task, and why: who prepared a case, or took the decision that is judged [docs/rules.md: rights, four eyes]. */
export function uitgesloten(traject: Traject, kind: TaakSoort): { ids: string[]; waarom: string } {
  if (kind === 'inschatting') return { ids: traject.voorbereidDoor, waarom: 'wie de casus voorbereidde, geeft geen inschatting' };
  const besloot = kind === 'heroverweging' ? traject.besluiten.at(-1)?.door : undefined;
  return { ids: besloot ? [besloot] : [], waarom: 'wie het besluit nam, heroverweegt het niet zelf' };
}
