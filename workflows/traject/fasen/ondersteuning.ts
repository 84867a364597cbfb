import { bewaak, inRitme } from '../../human-task.ts';
import { type Story, sideBySide } from '../../story.ts';
import { zoeken } from './matching.ts';

/** Support goes on for as long as it is needed: the urgent first, a plan, and what the years bring. */
export async function ondersteuning(t: Story): Promise<void> {
  await sideBySide(t, eersteStappen, ...doorDeJaren);
}

/** Within weeks the first urgent matter, within months a plan [Evaluatie pilots]. */
export const eersteStappen = (t: Story): Promise<void> => bewaak(t, 'urgente zaak', 'plan');

/** No contact recorded within the rhythm of the inzet: the supporter is asked, then the regio hears of it. */
const contactritme = (t: Story): Promise<void> => inRitme(t, 'contact');

const evaluaties = (t: Story): Promise<void> => inRitme(t, 'evaluatie');

/** Once a year the client is asked how it is; what is unknown is asked again. */
const jaarlijks = (t: Story): Promise<void> => bewaak(t, 'clientervaring', 'ontbrekende feiten');

/** Eighteen, an indicatie that ends, moving, school to work: known years ahead. */
const voorspelbareMomenten = (t: Story): Promise<void> => bewaak(t, 'moment');

/** A new Metgezel beside ongoing support: first what the client wants, then the search or the wait. */
async function nieuweMetgezel(t: Story): Promise<void> {
  await sideBySide(
    t,
    (story) => bewaak(story, 'herverdelen'),
    zoeken,
    (story) => inRitme(story, 'wachtlijst'),
  );
}

/** What goes on in every phase with support. */
export const doorDeJaren = [contactritme, evaluaties, jaarlijks, voorspelbareMomenten, nieuweMetgezel] as const;
