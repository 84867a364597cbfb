/** All tables, as drizzle and drizzle-kit want them together. */
export * from './mensen.ts';
export * from './subject.ts';
export * from './taak.ts';
