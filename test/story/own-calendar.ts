/** A calendar of the tests' own, so that the product's is not measured against itself. */

const ms = 86_400_000;
const alsDag = (tijd: number): string => new Date(tijd).toISOString().slice(0, 10);
const plus = (dag: string, n: number): string => alsDag(Date.parse(dag) + n * ms);

/** Easter Sunday (Meeus, Jones, Butcher). */
function pasen(jaar: number): string {
  const a = jaar % 19;
  const b = Math.floor(jaar / 100);
  const c = jaar % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return alsDag(Date.UTC(jaar, Math.floor(n / 31) - 1, (n % 31) + 1));
}

function feestdagen(jaar: number): string[] {
  const eerste = pasen(jaar);
  const koningsdag = new Date(Date.UTC(jaar, 3, 27)).getUTCDay() === 0 ? `${jaar}-04-26` : `${jaar}-04-27`;
  const lustrum = jaar % 5 === 0 ? [`${jaar}-05-05`] : [];
  return [
    `${jaar}-01-01`,
    plus(eerste, 1),
    koningsdag,
    ...lustrum,
    plus(eerste, 39),
    plus(eerste, 50),
    `${jaar}-12-25`,
    `${jaar}-12-26`,
  ];
}

function isVrij(dag: string): boolean {
  const weekdag = new Date(dag).getUTCDay();
  return weekdag === 0 || weekdag === 6 || feestdagen(Number(dag.slice(0, 4))).includes(dag);
}

/** A pause: from the first day up to, not including, the day of the return. */
export type Stil = readonly (readonly [van: string, tot: string])[];

const staatStil = (dag: string, stil: Stil): boolean => stil.some(([van, tot]) => dag >= van && dag < tot);

/** The n-th working day after a day; days that stood still do not count. */
export function werkdagNa(dag: string, n: number, stil: Stil = []): string {
  let laatste = dag;
  for (let teGaan = n; teGaan > 0; ) {
    laatste = plus(laatste, 1);
    if (!isVrij(laatste) && !staatStil(laatste, stil)) teGaan -= 1;
  }
  return laatste;
}

/** The day n weeks later, or the first working day after it; days that stood still do not count. */
export function wekenNa(dag: string, n: number, stil: Stil = []): string {
  let laatste = dag;
  for (let teGaan = 7 * n; teGaan > 0; ) {
    laatste = plus(laatste, 1);
    if (!staatStil(laatste, stil)) teGaan -= 1;
  }
  while (isVrij(laatste) || staatStil(laatste, stil)) laatste = plus(laatste, 1);
  return laatste;
}

/** The day itself, or the first working day after it. */
export function eersteWerkdag(dag: string): string {
  let eerste = dag;
  while (isVrij(eerste)) eerste = plus(eerste, 1);
  return eerste;
}

/** The n-th working day before a day. */
export function werkdagVoor(dag: string, n: number): string {
  let eerste = dag;
  for (let teGaan = n; teGaan > 0; ) {
    eerste = plus(eerste, -1);
    if (!isVrij(eerste)) teGaan -= 1;
  }
  return eerste;
}

/** The day n weeks earlier, or the first working day after that. */
export const wekenVoor = (dag: string, n: number): string => eersteWerkdag(plus(dag, -7 * n));

/** The day n days later. */
export const dagenNa = plus;

/** Of somebody who turns `jaren` on this day. */
export const geborenVoor = (verjaardag: string, jaren: number): string =>
  `${Number(verjaardag.slice(0, 4)) - jaren}${verjaardag.slice(4)}`;

/** The working day of a moment; after five o'clock and on a free day the next one. */
export function zelfdeWerkdag(moment: string): string {
  const dag = dagHier(moment);
  return isVrij(dag) || moment >= omUur(dag, 17) ? werkdagNa(dag, 1) : dag;
}

/** The next 29 February, at least so many days ahead. */
export function schrikkeldagNa(dag: string, dagen: number): string {
  const vanaf = plus(dag, dagen);
  for (let jaar = Number(vanaf.slice(0, 4)); ; jaar += 1) {
    const schrikkeldag = alsDag(Date.UTC(jaar, 1, 29));
    if (schrikkeldag.endsWith('-29') && schrikkeldag >= vanaf) return schrikkeldag;
  }
}

export const dagenTussen = (van: string, tot: string): number => (Date.parse(tot) - Date.parse(van)) / ms;

export const laatsteZondag = (jaar: number, maand: number): string => {
  const einde = new Date(Date.UTC(jaar, maand, 0));
  return alsDag(einde.getTime() - einde.getUTCDay() * ms);
};

/** The moment of a whole hour of the working day, in the Netherlands. */
export function omUur(dag: string, uur: number): string {
  const jaar = Number(dag.slice(0, 4));
  const zomer = dag >= laatsteZondag(jaar, 3) && dag < laatsteZondag(jaar, 10);
  return new Date(Date.parse(dag) + (uur - (zomer ? 2 : 1)) * 3_600_000).toISOString();
}

/** The day in the Netherlands of a moment. */
export const dagHier = (moment: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format(new Date(moment));
