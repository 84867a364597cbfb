/** The stories of a knelpunt: a signaal, and the vraagstuk that several become. Time asks and reminds; people decide, at every level. */
import type { FaseSignaal } from '../../domain/signaal/codes.ts';
import type { SignaalCodes } from '../../domain/signaal/story-facts.ts';
import type { SubjectKind } from '../../domain/thing.ts';
import { tellSignals } from '../activities.ts';
import { bewaak, humanTask, inRitme } from '../human-task.ts';
import {
  begin,
  changedBefore,
  goesOn,
  isGone,
  mustRollOver,
  nextRun,
  type Part,
  readAgain,
  refresh,
  type Start,
  type Story,
  sideBySide,
  whileStay,
} from '../story.ts';

const fasen: Record<Exclude<FaseSignaal, 'afgesloten'>, Part<SignaalCodes>> = {
  /** Concrete first: what exactly, for whom, how often, which rule or party. */
  afpellen: (t) => humanTask(t, 'afpellen'),
  strategie: (t) => bewaak(t, 'strategie'),
  /** Close by where it can: weeks of work; then the next level is asked to look, never told to act. */
  aanpak: (t) => bewaak(t, 'aanpak'),
  duiding: (t) => humanTask(t, 'duiding'),
  beleid: (t) => humanTask(t, 'beleid'),
  /** Does it really hold? Asked every quarter, until people say so twice. */
  monitoring: (t) => inRitme(t, 'monitoring'),
  /** Its clocks are those of the vraagstuk. */
  'in vraagstuk': async () => {},
};

export const signaalWorkflow = (start: Start): Promise<void> => knelpunt('signaal', start);

export const vraagstukWorkflow = (start: Start): Promise<void> => knelpunt('vraagstuk', start);

async function knelpunt(kind: SubjectKind, start: Start): Promise<void> {
  const t = await begin<SignaalCodes>(kind, start);
  if (!t) return;
  do {
    while (t.facts.fase !== 'afgesloten') {
      const fase = fasen[t.facts.fase];
      await whileStay(t, (story) => sideBySide(story, fase, altijd, meedelen));
      if (mustRollOver()) return nextRun(t);
    }
    while (t.facts.teDelen !== null && !isGone(t)) await deel(t, refresh); // how it ended reaches its signals too
  } while (await goesOn(t));
}

/** In every phase: who is asked to take it over, what others promised, what the Adviesraad advised. */
const altijd: Part = (t) => bewaak(t, 'escalatie', 'toezegging', 'advies');

/** What happens to a vraagstuk reaches every signaal in it, and who gave it. */
async function meedelen(t: Story<SignaalCodes>): Promise<void> {
  for (;;) {
    if (t.facts.teDelen === null) await changedBefore(t, teDelen);
    else await deel(t, readAgain);
  }
}

const teDelen = (facts: object): unknown => (facts as SignaalCodes).teDelen;

async function deel(t: Story<SignaalCodes>, look: (t: Story<SignaalCodes>) => Promise<void>): Promise<void> {
  await tellSignals({ id: t.ref.id });
  await look(t);
}
