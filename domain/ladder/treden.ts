/** The rungs of the default terms, in the words of the table [docs/rules.md: terms]. */
import type { Geadresseerde, SoortTrede, Trede, Wanneer } from './term.ts';

type Vanaf = Wanneer['vanaf'];

export const trede = (soort: SoortTrede, werkdagen: number, vanaf: Vanaf, aan: readonly Geadresseerde[]): Trede => ({
  soort,
  op: { werkdagen, vanaf },
  aan,
});

export const herinner = (werkdagen: number, aan: readonly Geadresseerde[] = ['eigenaar']): Trede =>
  trede('herinnering', werkdagen, 'vraag', aan);

export const herinnerAanmelder = (dagen: number): Trede => ({
  soort: 'herinnering',
  op: { dagen, vanaf: 'vraag' },
  aan: ['aanmelder'],
});

export const klim = (werkdagen: number, ...aan: Geadresseerde[]): Trede => trede('klim', werkdagen, 'vraag', aan);

export const herinnerVooraf = (werkdagen: number): Trede => trede('herinnering', werkdagen, 'voor', ['eigenaar']);

export const weken = (soort: SoortTrede, aantal: number, vanaf: Vanaf, ...aan: Geadresseerde[]): Trede => ({
  soort,
  op: { weken: aantal, vanaf },
  aan,
});

export const herinnerOpTijd: Trede = trede('herinnering', 0, 'voor', ['eigenaar']);

export const klimOpTijd = (...aan: Geadresseerde[]): Trede => trede('klim', 0, 'na', aan);

export const klimNa = (werkdagen: number, ...aan: Geadresseerde[]): Trede => trede('klim', werkdagen, 'na', aan);
