/** Which phases belong together for a decision. */
import type { Afgesloten, Traject } from '../state.ts';

export const voorDeStart = ['aanmelding', 'aanmeldoverleg', 'matching', 'doorverwijzing'] as const satisfies Traject['fase'][];

/** Not supported yet: here spoed counts. */
export const totOndersteuning = ({ fase }: Traject): boolean => voorDeStart.some((f) => f === fase);

/** Checked back by who referred on, also when there was support before. */
export const naDoorverwijzing = (traject: Traject): boolean => traject.fase === 'nazorg' && traject.na === 'doorverwijzing';

export const isAfgesloten = (traject: Traject): traject is Afgesloten => traject.fase === 'afgesloten';
