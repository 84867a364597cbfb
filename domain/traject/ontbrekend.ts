/** What the figures and the handover need and nobody knows yet: unknown is allowed, counted, and asked again [Jaarverslag 2024]. */
import type { Traject } from './state.ts';

/** The names of what is missing, in Dutch. Looked at and no doelgroep fits is known. */
export function ontbrekendeFeiten({ regio, gemeente, stroom, feiten, toestemming }: Traject): string[] {
  return [
    ...(regio === 'onbekend' ? ['regio'] : []),
    ...(gemeente === 'onbekend' ? ['gemeente'] : []),
    ...(feiten.doelgroep === 'onbekend' && stroom === 'GCO' ? ['doelgroep'] : []),
    ...(feiten.wlz === 'onbekend' ? ['Wlz-indicatie'] : []),
    ...(toestemming.aanmelden.waarde === 'onbekend' ? ['toestemming voor de aanmelding'] : []),
  ];
}
