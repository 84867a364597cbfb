/** Fixed ids: the same in every demo, so that loading again finds what is there. */

const groepen = {
  gebruiker: 'd0',
  traject: 'd1',
  persoon: 'd2',
  afwezigheid: 'd3',
  organisatie: 'd4',
  contactpersoon: 'd5',
  moment: 'd6',
  signaal: 'd7',
  vraagstuk: 'd8',
  toezegging: 'd9',
  advies: 'da',
} as const;

/** A UUID in the form of version 4, made of the group and the number. */
export const demoId = (groep: keyof typeof groepen, nr: number): string =>
  `${groepen[groep]}000000-0000-4000-8000-${String(nr).padStart(12, '0')}`;
