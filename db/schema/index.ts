/** All tables, as drizzle and drizzle-kit want them together. */

export * from './concept.ts';
export * from './fast-forward.ts';
export * from './leren.ts';
export * from './mensen.ts';
export * from './netwerk.ts';
export * from './signaal.ts';
export * from './subject.ts';
export * from './taak.ts';
export * from './uren.ts';
export * from './vraagvooraf.ts';
